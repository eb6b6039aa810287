import { el } from '../shared/dom.js';
import { goalList } from '../draft/goals.js';
import { emblem } from '../summit/emblems.js';
import { nameOf } from './announce.js';
import { reasonList, saidLine, stanceMark, wordChip } from './words.js';

/** @import { At } from './desk-board.js' */
/** @import { Slot } from './keyed.js' */
/** @import { DeskSeat } from './json.js' */

/**
 * A seat as the chair sees it: who holds it, what its interests make of the text now, what it says, and its brief.
 *
 * @param {DeskSeat} seat
 * @param {At} at
 * @returns {Slot}
 */
export function deskSeat(seat, at) {
  return { key: seat.seat, sign: [seat, at.parts.table.vote !== null], make: () => card(seat, at) };
}

/**
 * @param {DeskSeat} seat
 * @param {At} at
 */
function card(seat, at) {
  const { parts, texts } = at;
  const name = nameOf(seat.seat, parts);
  return el('li', { class: 'desk-seat', 'data-test': `seat-${seat.seat}`, 'data-held': String(seat.holders.length > 0), 'data-word': seat.vote?.word ?? null },
    el('div', { class: 'desk-seat-head' }, emblem(seat.seat, name),
      el('div', {}, el('h3', {}, name), el('p', { class: 'live-soft', 'data-test': `holders-${seat.seat}` }, seat.holders.length ? texts.counted('holders', seat.holders.length) : texts.of('holders.none'))),
      seat.vote ? el('p', { class: 'desk-said', 'data-test': `said-${seat.seat}` }, wordChip(seat.vote.word, texts)) : parts.table.vote && seat.holders.length ? el('p', { class: 'live-soft' }, texts.of('vote.waiting')) : ''),
    seat.cited ? saidLine(seat.cited) : '',
    el('div', { class: 'desk-stance' }, el('span', { class: 'live-soft' }, texts.of('desk.interests')), ' ', stanceMark(seat.interests.kind, texts)),
    el('div', { class: 'desk-more' }, el('details', { id: `desk-why-${seat.seat}` }, el('summary', { 'data-stay': `why-${seat.seat}` }, texts.of('desk.why')), reasonList(seat.interests, texts)),
      el('details', { id: `desk-brief-${seat.seat}`, 'data-test': `brief-${seat.seat}` }, el('summary', { 'data-stay': `brief-${seat.seat}` }, texts.of('desk.brief')), goalList(seat.goals, texts)),
      seat.holders.length ? el('details', { id: `desk-who-${seat.seat}`, 'data-test': `who-${seat.seat}` }, el('summary', { 'data-stay': `who-${seat.seat}` }, texts.counted('holders', seat.holders.length)),
        el('ul', { class: 'desk-holders', role: 'list' }, seat.holders.map((holder) => el('li', {}, el('span', {}, holder.name), move(holder, seat.seat, at))))) : ''));
}

/**
 * @param {DeskSeat['holders'][number]} holder
 * @param {string} seat
 * @param {At} at
 */
function move({ voice, name }, seat, { parts, texts, act }) {
  /** @param {{ currentTarget: HTMLSelectElement }} event */
  const chosen = ({ currentTarget }) => act({ what: 'move', voice, seat: currentTarget.value });
  return el('select', { 'aria-label': texts.of('desk.move', name), 'data-test': `move-${voice}`, change: chosen },
    parts.case.members.map((member) => el('option', { value: member.id, selected: member.id === seat }, member.name)));
}
