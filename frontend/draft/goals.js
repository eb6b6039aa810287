import { el, icon, spoken } from '../shared/dom.js';
import { passages } from '../summit/stances.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Goal } from './json.js' */

/** @type {Goal['kind'][]} */
const KINDS = ['must-have', 'would-like', 'would-rather-not', 'cannot-sign'];

/**
 * What the seat wants of a text, by how much it wants it; at the end with what was kept.
 *
 * @param {Goal[]} goals
 * @param {Texts} texts
 */
export function goalList(goals, texts) {
  return el('div', { class: 'draft-goals', 'data-test': 'goals' }, KINDS.map((kind) => {
    const of = goals.filter((goal) => goal.kind === kind);
    return of.length ? el('section', { 'data-kind': kind }, el('h3', {}, texts.of(`goal.${kind}`)), el('ul', {}, of.map((goal) => goalOf(goal, texts)))) : '';
  }));
}

/**
 * @param {Goal} goal
 * @param {Texts} texts
 */
function goalOf({ what, why, citations, met }, texts) {
  return el('li', { 'data-met': met === null ? null : String(met) },
    met === null ? '' : [icon(met ? 'check' : 'cross'), spoken(texts.of(met ? 'goal.met' : 'goal.not-met'))],
    el('p', {}, texts.of('goal.text', what)), el('p', { class: 'draft-soft' }, why, ' ', passages(citations)));
}
