import { el, icon } from '../shared/dom.js';
import { answerNotes } from '../shared/notes.js';
import { goalList } from '../draft/goals.js';
import { emblem } from '../summit/emblems.js';
import { outcomeLine } from '../summit/outcome.js';
import { passages } from '../summit/stances.js';
import { doneText, nameOf } from './announce.js';
import { ballot } from './ballot.js';
import { corridor, toAnswer } from './corridor.js';
import { debriefing } from './debrief.js';
import { keyed } from './keyed.js';
import { addable, standing } from './text.js';
import { votedCard } from './words.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Slot } from './keyed.js' */
/** @import { Deed, Parts, Seat } from './json.js' */
/** @import { Reword } from './text.js' */

/**
 * What the board of a seat is drawn from.
 *
 * @typedef {object} At
 * @property {Parts} parts
 * @property {Texts} texts
 * @property {string} tab
 * @property {string[]} tabs
 * @property {boolean} leaving whether it was asked for the way out
 * @property {(tab: string) => void} turn
 * @property {(leaving: boolean) => void} leave
 * @property {(deed: Deed, event?: PointerEvent) => void} act
 */

/**
 * @param {At} at
 * @returns {(Slot | null)[]}
 */
export function seatSlots(at) {
  const { parts, texts } = at;
  const { seat, table } = parts;
  if (!seat) return [{ key: 'standing', sign: [table.phase, Boolean(parts.debrief)], make: () => standingRoom(at) }];
  const ended = table.phase === 'ended' ? parts.debrief : undefined;
  return [
    { key: 'head', sign: [seat.seat, seat.holders, table.phase, table.paused, at.leaving, parts.case.title], make: () => head(seat, at) },
    table.paused ? { key: 'paused', sign: '', make: () => paused(texts) } : null,
    ended ? { key: 'debrief', sign: [ended, parts.me], make: () => debriefing(parts, ended, texts) } : null,
    ended ? null : { key: 'tabs', sign: [at.tab, openQuestions(seat), table.votes.length], make: () => tabs(seat, at) },
    ended ? null : textSlot(seat, at),
    ended ? null : { key: 'side', sign: '', make: () => el('div', { class: 'live-side' }), fill: (made) => keyed(made, side(seat, at)) },
  ];
}

/**
 * What stands beside the text where there is room for it.
 *
 * @param {Seat} seat
 * @param {At} at
 * @returns {Slot[]}
 */
function side(seat, at) {
  const { parts, texts } = at;
  const { table } = parts;
  return [
    { key: 'brief', sign: [seat.goals, parts.case], make: () => brief(seat, at) },
    { key: 'corridor', sign: [seat.asked, seat.heard, seat.questionsLeft, open(at)], make: () => panel('corridor', corridor(seat, parts, texts, at.act, open(at))) },
    { key: 'votes', sign: [table.votes, table.latest], make: () => votes(at) },
  ];
}

/** @param {At} at */
const open = ({ parts: { table } }) => table.phase === 'drafting' && !table.paused;

/** @param {Seat} seat */
const openQuestions = (seat) => seat.asked.filter(({ word }) => !word).length;

/** @param {Texts} texts */
const paused = (texts) => el('div', { class: 'live-paused', role: 'status', 'data-test': 'paused' }, el('strong', {}, texts.of('paused')), ' ', el('span', {}, texts.of('paused.text')));

/**
 * @param {Seat} seat
 * @param {At} at
 */
function head(seat, { parts, texts, leaving, leave, act }) {
  const { table } = parts;
  const others = seat.holders.length - 1;
  return el('header', { class: 'live-head' },
    emblem(seat.seat, nameOf(seat.seat, parts)),
    el('div', { class: 'live-who' },
      el('p', { class: 'live-role', 'data-test': 'role' }, texts.of('you', nameOf(seat.seat, parts))),
      el('p', { class: 'live-soft live-title' }, el('span', { class: 'live-phase', 'data-phase': table.phase, 'data-test': 'phase' }, texts.of(`phase.${table.phase}`)), ' ', others ? texts.of('with', seat.holders.join(', ')) : texts.of('alone'))),
    table.phase === 'ended' ? '' : el('button', { type: 'button', class: 'sco-tool', 'data-test': 'leave', 'data-stay': 'leave', 'aria-label': texts.of('leave'), title: texts.of('leave'), click: () => leave(true) }, icon('leave')),
    leaving ? el('div', { class: 'sco-note sco-note-caution live-said live-leaving', role: 'alertdialog', 'aria-label': texts.of('leave') }, el('span', {}, texts.of('leave.sure')),
      el('button', {
        type: 'button',
        class: 'sco-button',
        'data-test': 'leave-yes',
        click: (event) => {
          leave(false);
          act({ what: 'leave' }, event);
        }
      }, texts.of('leave.yes')),
      el('button', { type: 'button', class: 'sco-button sco-button-primary', 'data-test': 'leave-no', 'data-stay': 'leave-no', click: () => leave(false) }, texts.of('leave.no'))) : '');
}

/**
 * Somebody who has left still sees how it goes.
 *
 * @param {At} at
 */
function standingRoom({ parts, texts, act }) {
  const { debrief, table } = parts;
  return el('section', { class: 'live-standing', 'data-test': 'standing' }, el('h2', { tabindex: '-1' }, texts.of('standing')),
    table.phase === 'ended' ? '' : [el('p', {}, texts.of('standing.text')),
      el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large', 'data-test': 'sit', click: (event) => act({ what: 'sit' }, event) }, texts.of('sit'))
    ],
    debrief ? debriefing(parts, debrief, texts) : '');
}

/**
 * @param {Seat} seat
 * @param {At} at
 */
function tabs(seat, { parts, texts, tab, tabs: all, turn }) {
  /** @type {Record<string, number>} */
  const counts = { corridor: openQuestions(seat), votes: parts.table.votes.length };
  return el('nav', { class: 'live-tabs', 'aria-label': texts.of('tab') }, all.map((name) => el('button', { type: 'button', class: 'live-tab', 'data-test': `tab-${name}`, 'data-stay': `tab-${name}`, 'aria-current': name === tab ? 'true' : null, click: () => turn(name) },
    texts.of(`tab.${name}`), counts[name] ? el('span', { class: 'live-count' }, counts[name]) : '')));
}

/**
 * @param {string} name
 * @param {(Node | string)[]} children
 */
const panel = (name, ...children) => el('div', { class: 'live-panel', 'data-panel': name }, children);

/**
 * The text keeps its element through all changes, so that a line which somebody is about to touch stays under the finger.
 *
 * @param {Seat} seat
 * @param {At} at
 * @returns {Slot}
 */
function textSlot(seat, at) {
  const { parts, texts, act } = at;
  const { table } = parts;
  const { vote } = table;
  if (vote) return { key: 'text', sign: [vote.number, seat.vote, seat.pleas, table.paused], make: () => panel('text', ballot(vote, seat, parts, texts, act)) };
  return { key: 'text', sign: 'draft', make: () => panel('text'), fill: (made) => keyed(made, draftSlots(seat, at)) };
}

/**
 * @param {Seat} seat
 * @param {At} at
 * @returns {(Slot | null)[]}
 */
function draftSlots(seat, at) {
  const { parts, texts, act } = at;
  const { table } = parts;
  const last = table.votes.at(-1);
  const done = table.latest[0];
  /** @type {Reword | null} */
  const reword = open(at) ? (line, from, to, event) => act({ what: 'reword', seat: seat.seat, line, from, to }, event) : null;
  const more = addable(parts, texts, reword);
  return [
    table.phase === 'gathering' ? { key: 'gathering', sign: '', make: () => el('p', { class: 'live-hint', 'data-test': 'gathering' }, texts.of('gathering.seat')) } : null,
    ...seat.asked.filter(({ word }) => !word).map((asked) => ({ key: `asked ${asked.number}`, sign: asked, make: () => toAnswer(asked, seat, texts, act) })),
    parts.case.news ? { key: 'news', sign: parts.case.news, make: () => news(parts, texts) } : null,
    last ? { key: 'last', sign: last.number, make: () => el('div', { class: 'live-last', 'data-test': 'last' }, outcomeLine(last.outcome, texts)) } : null,
    { key: 'title', sign: parts.case.title, make: () => el('div', { class: 'live-text-head' }, el('h2', {}, parts.case.title), el('p', { class: 'live-soft' }, texts.of('sponsor', parts.case.sponsor.name), parts.case.host ? ` · ${texts.of('host', parts.case.host.name)}` : '')) },
    done ? { key: 'done', sign: done, make: () => el('p', { class: 'live-done', 'data-test': 'done' }, doneText(done, parts, texts)) } : null,
    { key: 'lines', sign: '', make: () => el('ul', { class: 'live-lines', role: 'list', 'data-test': 'text' }), fill: (made) => keyed(made, standing(parts, texts, reword)) },
    more.length ? { key: 'more', sign: more.length, make: () => moreOf(more.length, texts), fill: (made) => keyed( /** @type {HTMLElement} */ (made.querySelector('.live-lines')), more) } : null,
  ];
}

/**
 * @param {number} count
 * @param {Texts} texts
 */
function moreOf(count, texts) {
  return el('div', {}, el('details', { class: 'live-more', id: 'live-more', 'data-test': 'more' }, el('summary', { 'data-stay': 'more' }, texts.counted('more', count)), el('ul', { class: 'live-lines', role: 'list' })));
}

/**
 * @param {Parts} parts
 * @param {Texts} texts
 */
export function news(parts, texts) {
  const told = parts.case.news;
  return el('section', { class: 'live-news', 'data-test': 'news' }, told ? el('p', {}, el('strong', {}, texts.of('news')), ' ', told.text, ' ', passages(told.citations)) : '');
}

/**
 * @param {Seat} seat
 * @param {At} at
 */
function brief(seat, { parts, texts }) {
  return panel('brief', el('section', { class: 'live-brief', 'aria-labelledby': 'live-brief-title', 'data-test': 'brief' }, el('h2', { id: 'live-brief-title' }, texts.of('brief')),
    goalList(seat.goals, texts),
    el('details', { class: 'live-about', id: 'live-about' }, el('summary', {}, texts.of('about')),
      el('p', {}, parts.case.intro), parts.case.circumstances.map((text) => el('p', { class: 'live-soft' }, text)), el('p', { class: 'live-soft' }, parts.case.imagined),
      answerNotes({ citations: parts.case.citations }, texts))));
}

/** @param {At} at */
function votes({ parts, texts }) {
  const { votes: over, latest } = parts.table;
  return panel('votes', el('section', { class: 'live-votes' }, el('h2', {}, texts.of('tab.votes')),
    over.length ? over.toReversed().map((vote) => votedCard(vote, parts, texts)) : el('p', { class: 'live-soft' }, texts.of('vote.none')),
    el('h2', {}, texts.of('latest')),
    latest.length ? el('ul', { class: 'live-latest' }, latest.map((done) => el('li', {}, doneText(done, parts, texts)))) : el('p', { class: 'live-soft' }, texts.of('latest.none'))));
}
