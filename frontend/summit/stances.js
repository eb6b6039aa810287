import { el, icon } from '../shared/dom.js';

/** @import { IconName } from '../shared/dom.js' */
/** @import { Citation } from '../shared/json.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Reason, Stance } from './json.js' */

/** @typedef {{ member: string, name: string, from: string, to: string }} Change a member stands otherwise than before */

/** @type {Record<Reason['side'], IconName>} */
const SIDES = { for: 'check', against: 'cross', neither: 'half' };

/** @type {Record<Stance['kind'], IconName>} */
const SYMBOLS = { supports: 'check', 'goes-along': 'half', objects: 'cross' };

/**
 * How a member stands: icon, word, colour.
 *
 * @param {Stance} stance
 * @param {Texts} texts
 */
export function stanceChip({ kind, reservations }, texts) {
  return el('span', { class: 'table-stance', 'data-stance': kind }, icon(SYMBOLS[kind]), el('span', {}, texts.of(`stance.${kind}`)),
    reservations ? el('span', { class: 'table-reserved' }, texts.of('stance.reserved')) : '');
}

/**
 * Members whose stance is another than before.
 *
 * @param {Stance[] | null | undefined} before
 * @param {Stance[] | null | undefined} after
 * @returns {Change[]}
 */
export function changes(before, after) {
  return (after ?? []).flatMap(({ member, name, kind }) => {
    const was = (before ?? []).find((stance) => stance.member === member)?.kind;
    return was && was !== kind ? [{ member, name, from: was, to: kind }] : [];
  });
}

/**
 * The same to be heard.
 *
 * @param {Change[]} changed
 * @param {Texts} texts
 */
export function spokenChanges(changed, texts) {
  return changed.map(({ name, from, to }) => texts.of('stance.changed', name, texts.of(`stance.${to}`), texts.of(`stance.${from}`))).join(' ');
}

/**
 * Why a member stands where it stands, the weightiest reason first, each with its passages.
 *
 * @param {Stance} stance
 * @param {Texts} texts
 */
export function reasonsOf(stance, texts) {
  return el('div', { class: 'table-reasons', 'data-test': `reasons-${stance.member}` },
    el('h3', { class: 'table-reasons-title', tabindex: '-1' }, stance.name, ' ', stanceChip(stance, texts)),
    stance.reasons.length
    ? el('ul', {}, distinct(stance.reasons).map(({ side, strength, text, citations }) => el('li', { class: 'table-reason', 'data-side': side },
      el('span', { class: 'table-reason-side' }, icon(SIDES[side]), texts.of(`side.${side}`), strength === 'binding' || strength === 'vital' ? `, ${texts.of(`strength.${strength}`)}` : ''),
      el('span', { class: 'table-reason-text' }, text, ' ', passages(citations)))))
    : el('p', { class: 'table-soft' }, texts.of('reasons.none')));
}

/**
 * One interest may speak for several clauses; it is told once.
 *
 * @param {Reason[]} reasons
 */
function distinct(reasons) {
  return reasons.filter(({ side, text }, place) => reasons.findIndex((other) => other.side === side && other.text === text) === place);
}

/**
 * Passages as small links; what they say is their title.
 *
 * @param {Citation[] | null} citations
 */
export function passages(citations) {
  return (citations ?? []).flatMap(({ passage, summary }) => [el('a', { class: 'table-passage', href: `read?passage=${encodeURIComponent(passage)}`, title: summary }, passage), ' ']);
}
