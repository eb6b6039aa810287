import { el } from '../shared/dom.js';
import { outcomeLine } from '../summit/outcome.js';
import { passages } from '../summit/stances.js';
import { doneText } from './announce.js';
import { debriefing } from './debrief.js';
import { deskSeat } from './desk-seat.js';
import { keyed } from './keyed.js';
import { news } from './seat-board.js';
import { standing } from './text.js';
import { code } from './wall-board.js';
import { votedCard, wordChip } from './words.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Slot } from './keyed.js' */
/** @import { Deed, Desk, Parts, Phase } from './json.js' */

/**
 * What the desk is drawn from.
 *
 * @typedef {object} At
 * @property {Parts} parts
 * @property {Texts} texts
 * @property {boolean} ending whether it was asked for the end
 * @property {(ending: boolean) => void} end
 * @property {(deed: Deed, event?: PointerEvent) => void} act
 */

/** @type {Phase[]} */
const PHASES = ['gathering', 'drafting', 'voting', 'ended'];

/**
 * @param {At} at
 * @returns {(Slot | null)[]}
 */
export function deskSlots(at) {
  const { parts, texts } = at;
  const { desk, table } = parts;
  if (!desk) return [];
  const ended = table.phase === 'ended' ? parts.debrief : undefined;
  return [
    { key: 'head', sign: [parts.case.title, table.phase], make: () => head(at), fill: (made) => keyed( /** @type {HTMLElement} */ (made.querySelector('.desk-acts')), acts(at)) },
    ended ? { key: 'debrief', sign: ended, make: () => debriefing(parts, ended, texts) } : null,
    ended ? null : { key: 'main', sign: '', make: () => el('div', { class: 'desk-main' }), fill: (made) => keyed(made, main(desk, at)) },
    ended ? null : { key: 'seats', sign: '', make: () => el('ul', { class: 'desk-seats', role: 'list', 'aria-label': texts.of('desk.seats') }), fill: (made) => keyed(made, desk.seats.map((seat) => deskSeat(seat, at))) },
  ];
}

/**
 * How many of the seats that are held have spoken, and how many are held.
 *
 * @param {Parts} parts
 */
function spoken({ table, case: { members } }) {
  const held = members.filter(({ id }) => table.holders[id]);
  return { held: held.length, spoken: held.filter(({ id }) => table.vote?.spoken.includes(id)).length };
}

/** @param {At} at */
function head(at) {
  const { parts, texts } = at;
  const { table } = parts;
  return el('header', { class: 'desk-head' },
    el('div', { class: 'desk-title' }, el('a', { class: 'live-soft', href: 'teach/live' }, texts.of('desk.back')),
      el('h2', { 'data-test': 'title' }, parts.case.title), el('p', { class: 'live-soft' }, texts.of('sponsor', parts.case.sponsor.name))),
    el('ol', { class: 'desk-phases', 'aria-label': texts.of('phases') }, PHASES.map((phase) => el('li', { 'aria-current': phase === table.phase ? 'step' : null }, texts.of(`phase.${phase}`)))),
    el('div', { class: 'desk-acts' }));
}

/** @param {At} at */
function ending(at) {
  const { texts } = at;
  return el('div', { class: 'sco-note sco-note-caution live-said', role: 'alertdialog', 'aria-label': texts.of('desk.end') }, el('span', {}, texts.of('desk.end.sure')),
    el('button', {
      type: 'button',
      class: 'sco-button',
      'data-test': 'end-yes',
      click: (event) => {
        at.end(false);
        at.act({ what: 'end' }, event);
      }
    }, texts.of('desk.end.yes')),
    el('button', { type: 'button', class: 'sco-button sco-button-primary', 'data-test': 'end-no', click: () => at.end(false) }, texts.of('desk.end.no')));
}

/**
 * Each by itself, so that one that is about to be pressed stays while others change.
 *
 * @param {At} at
 * @returns {(Slot | null)[]}
 */
function acts(at) {
  const { parts, texts } = at;
  const { table } = parts;
  const count = spoken(parts);
  /** @param {Deed['what']} what @param {string} key @param {string} look @returns {Slot} */
  const button = (what, key, look = '') => ({ key: what, sign: key, make: () => el('button', { type: 'button', class: `sco-button ${look}`, 'data-test': what, 'data-stay': `desk-${what}`, click: (event) => at.act({ what }, event) }, texts.of(key)) });
  /** @type {Slot} */
  const wall = { key: 'wall', sign: '', make: () => el('a', { class: 'sco-button', href: `live/${parts.case.id}/wall`, target: 'sco-wall', 'data-test': 'wall', 'router-ignore': true }, texts.of('desk.wall')) };
  if (table.phase === 'ended') return [wall];
  const primary = 'sco-button-primary';
  return [
    table.phase === 'gathering' ? button('begin', count.held === parts.case.members.length ? 'desk.begin' : 'desk.begin.now', primary) : null,
    table.phase === 'drafting' ? button('call', 'desk.call', primary) : null,
    table.phase === 'voting' ? button('close', count.spoken === count.held ? 'desk.close' : 'desk.close.early', primary) : null,
    table.paused ? button('resume', 'desk.resume') : button('pause', 'desk.pause'),
    wall,
    { key: 'end', sign: '', make: () => el('button', { type: 'button', class: 'sco-button', 'data-test': 'end', 'data-stay': 'desk-end', click: () => at.end(true) }, texts.of('desk.end')) },
    at.ending ? { key: 'ending', sign: '', make: () => ending(at) } : null,
  ];
}

/**
 * @param {Desk} desk
 * @param {At} at
 * @returns {(Slot | null)[]}
 */
function main(desk, at) {
  const { parts, texts, act } = at;
  const { table } = parts;
  const last = table.votes.at(-1);
  return [
    { key: 'code', sign: table.phase, make: () => code(parts, texts) },
    parts.case.news ? { key: 'news', sign: parts.case.news, make: () => news(parts, texts) } : null,
    { key: 'text', sign: '', make: () => el('section', { class: 'desk-text' }, el('h3', {}, texts.of('text')), el('ul', { class: 'live-lines', role: 'list', 'data-test': 'text' })), fill: (made) => keyed( /** @type {HTMLElement} */ (made.querySelector('.live-lines')), standing(parts, texts, null)) },
    { key: 'would', sign: desk.interests, make: () => el('div', { class: 'desk-would' }, el('p', { class: 'live-soft' }, texts.of('desk.would')), outcomeLine(desk.interests, texts)) },
    last ? { key: 'last', sign: last, make: () => votedCard(last, parts, texts) } : null,
    desk.news.length ? {
      key: 'choices',
      sign: desk.news,
      make: () => el('details', { class: 'desk-news', id: 'desk-news', 'data-test': 'choices' }, el('summary', { 'data-stay': 'news' }, texts.of('desk.news')), el('p', { class: 'live-soft' }, texts.of('desk.news.how')),
        el('ul', { role: 'list' }, desk.news.map(({ id, text, citations }) => el('li', {}, el('p', {}, text, ' ', passages(citations)), el('button', { type: 'button', class: 'sco-button', 'data-test': `news-${id}`, 'aria-label': `${texts.of('desk.news')}: ${text}`, click: (event) => act({ what: 'news', twist: id }, event) }, texts.of('desk.news'))))))
    } : null,
    { key: 'latest', sign: table.latest, make: () => el('section', { class: 'desk-latest' }, el('h3', {}, texts.of('latest')), table.latest.length ? el('ul', { class: 'live-latest' }, table.latest.map((done) => el('li', {}, doneText(done, parts, texts)))) : el('p', { class: 'live-soft' }, texts.of('latest.none'))) },
    { key: 'talks', sign: desk.talks, make: () => talks(desk, texts) },
  ];
}

/**
 * @param {Desk} desk
 * @param {Texts} texts
 */
function talks(desk, texts) {
  return el('section', { class: 'desk-talks', 'data-test': 'talks' }, el('h3', {}, texts.of('desk.talks')),
    desk.talks.length ? el('ul', { class: 'live-latest' }, desk.talks.map(({ by, of, word, byCouncil }) => el('li', {}, texts.of('desk.talk', by.name, of.name), ' ', word ? wordChip(word, texts) : el('span', { class: 'live-soft' }, texts.of(byCouncil ? 'vote.council' : 'heard.waits'))))) : el('p', { class: 'live-soft' }, texts.of('desk.talks.none')));
}
