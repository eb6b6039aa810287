import { el, icon } from '../shared/dom.js';
import { emblem } from '../summit/emblems.js';
import { list, outcomeLine } from '../summit/outcome.js';
import { passages } from '../summit/stances.js';

/** @import { IconName } from '../shared/dom.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Flip, Play, Putting, Stance, StanceKind } from './json.js' */

/** @type {Record<StanceKind, IconName>} */
const SYMBOLS = { supports: 'check', 'goes-along': 'half', hesitates: 'help', objects: 'cross' };

/**
 * What the members made of the text, whether it was foreseen, who moved, and why.
 *
 * @param {Putting} putting
 * @param {Play} play
 * @param {Texts} texts
 */
export function verdict(putting, play, texts) {
  const { outcome, stances } = putting;
  return el('article', { class: 'draft-verdict', 'data-test': 'verdict', 'data-outcome': outcome.kind },
    el('h2', { class: 'draft-verdict-title', 'data-focus': true, tabindex: '-1' }, outcomeLine(outcome, texts)),
    el('div', { class: 'draft-found' }, foresight(putting, play, texts), putting.because ? reason(putting.because, texts) : ''),
    putting.flips.length ? el('section', { class: 'draft-flips', 'data-test': 'flips', 'aria-labelledby': 'draft-flips' }, el('h3', { id: 'draft-flips' }, texts.of('flips')), flipList(putting.flips, texts)) : '',
    el('section', { 'aria-labelledby': 'draft-stances' }, el('h3', { id: 'draft-stances' }, texts.of('stances')), stanceList(stances, play.seat?.id ?? null, texts)));
}

/**
 * @param {Putting} putting
 * @param {Play} play
 * @param {Texts} texts
 */
function foresight({ foreseen, objecting, foresight, outOf }, play, texts) {
  /** @param {string[]} ids */
  const names = (ids) => (ids.length ? list(play.members.filter(({ id }) => ids.includes(id)).map(({ name }) => name)) : texts.of('nobody'));
  const grade = foresight >= outOf ? 'right' : foresight > 0 ? 'partial' : 'wrong';
  return el('section', { class: 'draft-grade', 'data-grade': grade, 'data-test': 'foresight' },
    el('h3', {}, icon(grade === 'right' ? 'check' : grade === 'partial' ? 'half' : 'cross'), texts.of(`foresight.${grade}`), ' ', el('span', { class: 'draft-points' }, texts.of('of', foresight, outOf))),
    el('dl', {}, el('div', {}, el('dt', {}, texts.of('foresight.yours')), el('dd', {}, names(foreseen))),
      el('div', {}, el('dt', {}, texts.of('foresight.key')), el('dd', { 'data-test': 'key' }, names(objecting)))));
}

/**
 * @param {NonNullable<Putting['because']>} because
 * @param {Texts} texts
 */
function reason({ member, right, chosen, key, citations }, texts) {
  return el('section', { class: 'draft-grade', 'data-grade': right ? 'right' : 'wrong', 'data-test': 'reason' },
    el('h3', {}, icon(right ? 'check' : 'cross'), texts.of(right ? 'reason.right' : 'reason.wrong', member.name)),
    right ? '' : el('p', { class: 'draft-soft' }, texts.of('reason.chosen', chosen)),
    el('p', {}, key, ' ', passages(citations)));
}

/**
 * Who stands otherwise than before, and which clause did it.
 *
 * @param {Flip[]} flips
 * @param {Texts} texts
 */
export function flipList(flips, texts) {
  const groups = Object.values(Object.groupBy(flips, ({ by }) => JSON.stringify(by)));
  return el('ul', { class: 'draft-flip-list' }, groups.map((group = []) => el('li', {},
    group.map(({ member, from, to }) => el('p', { class: 'draft-flip' }, el('strong', {}, member.name), ' ', el('span', {}, texts.of(`stance.${from}`)), ' → ', chip(to, texts))),
    group[0]?.by.map(({ text, came }) => el('p', { class: 'draft-because' }, texts.of(came ? 'flip.came' : 'flip.went', text))))));
}

/**
 * The same to be heard.
 *
 * @param {Flip[]} flips
 * @param {Texts} texts
 */
export function spokenFlips(flips, texts) {
  return flips.map(({ member, from, to }) => texts.of('stance.changed', member.name, texts.of(`stance.${to}`), texts.of(`stance.${from}`))).join(' ');
}

/**
 * @param {StanceKind} kind
 * @param {Texts} texts
 */
function chip(kind, texts) {
  return el('span', { class: 'draft-stance', 'data-stance': kind }, icon(SYMBOLS[kind]), texts.of(`stance.${kind}`));
}

/**
 * Each member's stance; its reasons unfold.
 *
 * @param {Stance[]} stances
 * @param {string | null} seat
 * @param {Texts} texts
 */
export function stanceList(stances, seat, texts) {
  return el('ul', { class: 'draft-stances', role: 'list' }, stances.map(({ member, name, kind, reasons }) => el('li', { 'data-test': `stance-${member}`, 'data-stance': kind },
    el('details', {},
      el('summary', {}, emblem(member, name), el('span', { class: 'draft-name' }, name, member === seat ? ` (${texts.of('you')})` : ''), chip(kind, texts)),
      el('ul', {}, distinct(reasons).map(({ side, text, citations }) => el('li', {}, el('strong', {}, texts.of(`side.${side}`)), ' ', text, ' ', passages(citations))))))));
}

/**
 * One interest may speak for several clauses; it is told once.
 *
 * @param {Stance['reasons']} reasons
 */
function distinct(reasons) {
  return reasons.filter(({ side, text }, place) => reasons.findIndex((other) => other.side === side && other.text === text) === place);
}
