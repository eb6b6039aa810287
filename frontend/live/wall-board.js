import { el, icon } from '../shared/dom.js';
import { emblem } from '../summit/emblems.js';
import { doneText, nameOf } from './announce.js';
import { debriefing } from './debrief.js';
import { keyed } from './keyed.js';
import { news } from './seat-board.js';
import { standing } from './text.js';
import { clauseList, votedCard } from './words.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Slot } from './keyed.js' */
/** @import { Parts } from './json.js' */

/**
 * @param {Parts} parts
 * @param {Texts} texts
 * @returns {(Slot | null)[]}
 */
export function wallSlots(parts, texts) {
  const { table } = parts;
  const ended = table.phase === 'ended' ? parts.debrief : undefined;
  return [
    { key: 'head', sign: [parts.case.title, table.phase, table.paused], make: () => head(parts, texts) },
    ended ? { key: 'debrief', sign: ended, make: () => debriefing(parts, ended, texts) } : null,
    ended ? null : { key: 'seats', sign: '', make: () => el('ul', { class: 'wall-seats', role: 'list', 'aria-label': texts.of('desk.seats') }), fill: (made) => keyed(made, seats(parts, texts)) },
    table.phase === 'gathering' ? { key: 'code', sign: parts.case.code, make: () => code(parts, texts) } : null,
    ended || table.phase === 'gathering' ? null : { key: 'stage', sign: '', make: () => el('div', { class: 'wall-stage' }), fill: (made) => keyed(made, stage(parts, texts)) },
  ];
}

/** Where a code is typed, as one says it. */
export const joinAddress = () => `${location.host}/live`;

/**
 * @param {Parts} parts
 * @param {Texts} texts
 */
function head(parts, texts) {
  const { table } = parts;
  return el('header', { class: 'wall-head sco-tiled' },
    el('div', {}, el('p', { class: 'wall-topic' }, parts.case.topic, ' · ', texts.of('sponsor', parts.case.sponsor.name), parts.case.host ? ` · ${texts.of('host', parts.case.host.name)}` : ''),
      el('h2', { class: 'wall-title', 'data-test': 'title' }, parts.case.title)),
    el('div', { class: 'wall-side' },
      el('p', { class: 'wall-phase', 'data-test': 'phase' }, table.paused ? texts.of('paused') : texts.of(`phase.${table.phase}`)),
      table.phase === 'gathering' || table.phase === 'ended' ? '' : el('p', { class: 'wall-code-small' }, joinAddress(), ' ', el('strong', {}, parts.case.code))));
}

/**
 * The code in letters that one reads from the last row.
 *
 * @param {Parts} parts
 * @param {Texts} texts
 */
export function code(parts, texts) {
  return el('section', { class: 'wall-join', 'data-test': 'code' },
    el('p', { class: 'wall-join-how' }, texts.of('gathering.wall')),
    el('p', { class: 'wall-join-address' }, joinAddress()),
    el('p', { class: 'wall-code', 'aria-label': `${texts.of('code')}: ${parts.case.code}` }, parts.case.code));
}

/**
 * @param {Parts} parts
 * @param {Texts} texts
 * @returns {Slot[]}
 */
function seats(parts, texts) {
  const { table } = parts;
  return parts.case.members.map(({ id, name }) => {
    const holders = table.holders[id] ?? 0;
    const spoken = table.vote ? table.vote.spoken.includes(id) : null;
    return { key: id, sign: [holders, spoken], make: () => seat(id, name, holders, spoken, texts) };
  });
}

/**
 * @param {string} id
 * @param {string} name
 * @param {number} holders
 * @param {boolean | null} spoken null where there is no vote
 * @param {Texts} texts
 */
function seat(id, name, holders, spoken, texts) {
  const state = spoken === null ? (holders ? texts.counted('holders', holders) : texts.of('holders.none')) : spoken ? texts.of('vote.sealed') : holders ? texts.of('vote.waiting') : texts.of('vote.council');
  return el('li', { class: 'wall-seat', 'data-held': String(holders > 0), 'data-spoken': spoken === null ? null : String(spoken), 'data-test': `seat-${id}` },
    emblem(id, name), el('div', {}, el('p', { class: 'wall-seat-name' }, name), el('p', { class: 'wall-seat-state' }, spoken ? icon('check') : '', state)));
}

/**
 * What the class works on: the text, the vote, or what came of it until the text changes again.
 *
 * @param {Parts} parts
 * @param {Texts} texts
 * @returns {(Slot | null)[]}
 */
function stage(parts, texts) {
  const { table } = parts;
  const { vote } = table;
  const last = table.votes.at(-1);
  const done = table.latest[0];
  if (vote) return [{ key: `vote ${vote.number}`, sign: [vote, table.holders], make: () => voting(parts, texts) }];
  const fresh = last && !(done && done.number > last.number);
  return [
    fresh ? { key: `voted ${last.number}`, sign: last, make: () => reveal(parts, texts) } : null,
    parts.case.news ? { key: 'news', sign: parts.case.news, make: () => news(parts, texts) } : null,
    { key: 'text', sign: '', make: () => el('ul', { class: 'live-lines wall-lines', role: 'list', 'data-test': 'text' }), fill: (made) => keyed(made, standing(parts, texts, null)) },
    done ? { key: 'done', sign: done, make: () => el('p', { class: 'wall-done', 'data-test': 'done' }, emblem(done.seat, nameOf(done.seat, parts)), el('span', {}, doneText(done, parts, texts))) } : null,
  ];
}

/**
 * @param {Parts} parts
 * @param {Texts} texts
 */
function voting(parts, texts) {
  const vote = /** @type {NonNullable<Parts['table']['vote']>} */ (parts.table.vote);
  const held = parts.case.members.filter(({ id }) => parts.table.holders[id]).length;
  const spoken = vote.spoken.filter((seat) => parts.table.holders[seat]).length;
  return el('section', { class: 'wall-vote', 'data-test': 'vote' },
    el('h3', { class: 'wall-vote-title' }, texts.of('vote')),
    el('div', { class: 'wall-put' }, clauseList(vote.clauses, texts)),
    el('p', { class: 'wall-rule' }, texts.of('vote.rule')),
    el('p', { class: 'wall-count', role: 'status' }, texts.of('vote.spoken', spoken, held)));
}

/**
 * The words of all seats at once, and what came of them.
 *
 * @param {Parts} parts
 * @param {Texts} texts
 */
function reveal(parts, texts) {
  const last = /** @type {Parts['table']['votes'][number]} */ (parts.table.votes.at(-1));
  return el('div', { class: 'wall-reveal' }, votedCard(last, parts, texts));
}
