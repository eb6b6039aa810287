import { el, icon } from '../shared/dom.js';
import { emblem } from '../summit/emblems.js';
import { outcomeLine } from '../summit/outcome.js';
import { passages } from '../summit/stances.js';
import { nameOf } from './announce.js';

/** @import { IconName } from '../shared/dom.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Parts, Said, Spoken, Stance, StanceKind, Voted, Word } from './json.js' */

/** @type {Record<Word, IconName>} */
const WORDS = { consent: 'check', reserve: 'half', object: 'cross' };

/** @type {Record<StanceKind, IconName>} */
const STANCES = { supports: 'check', 'goes-along': 'check', hesitates: 'half', objects: 'cross' };

/**
 * What a seat says: icon, word, colour.
 *
 * @param {Word} word
 * @param {Texts} texts
 */
export const wordChip = (word, texts) => el('span', { class: 'live-word', 'data-word': word }, icon(WORDS[word]), texts.of(`word.${word}`));

/**
 * Where a member stands by its interests.
 *
 * @param {StanceKind} kind
 * @param {Texts} texts
 */
export const stanceMark = (kind, texts) => el('span', { class: 'live-word', 'data-word': kind === 'objects' ? 'object' : kind === 'hesitates' ? 'reserve' : 'consent' }, icon(STANCES[kind]), texts.of(`stance.${kind}`));

/**
 * @param {Said} said
 * @param {string} [before]
 */
export const saidLine = (said, before = '') => el('p', { class: 'live-cited' }, before ? el('span', { class: 'live-soft' }, before, ' ') : '', said.text, ' ', passages(said.citations));

/**
 * @param {Stance} stance
 * @param {Texts} texts
 */
export const reasonList = ({ reasons }, texts) => el('ul', { class: 'live-reasons' }, reasons.map(({ side, text, citations }) => el('li', { 'data-side': side }, el('strong', {}, texts.of(`side.${side}`)), ' ', text, ' ', passages(citations))));

/**
 * A vote that is over: what came of it, and each seat's word.
 *
 * @param {Voted} vote
 * @param {Parts} parts
 * @param {Texts} texts
 */
export function votedCard(vote, parts, texts) {
  return el('section', { class: 'live-voted', 'data-test': `voted-${vote.number}`, 'data-outcome': vote.outcome.kind },
    outcomeLine(vote.outcome, texts),
    el('ul', { class: 'live-spoken', role: 'list' }, vote.seats.map((spoken) => spokenLine(spoken, parts, texts))));
}

/**
 * @param {Spoken} spoken
 * @param {Parts} parts
 * @param {Texts} texts
 */
function spokenLine({ seat, word, cited, byCouncil }, parts, texts) {
  return el('li', { 'data-test': `spoken-${seat}`, 'data-word': word }, emblem(seat, nameOf(seat, parts)),
    el('div', {}, el('p', {}, el('strong', {}, nameOf(seat, parts)), ' ', wordChip(word, texts), byCouncil ? el('span', { class: 'live-soft' }, ' ', texts.of('vote.council')) : ''),
      cited ? saidLine(cited) : ''));
}

/**
 * @param {string[]} clauses
 * @param {Texts} texts
 */
export const clauseList = (clauses, texts) => (clauses.length ? el('ul', { class: 'live-put' }, clauses.map((text) => el('li', {}, text))) : el('p', { class: 'live-soft' }, texts.of('vote.empty')));
