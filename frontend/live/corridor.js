import { el } from '../shared/dom.js';
import { emblem } from '../summit/emblems.js';
import { saidLine, wordChip } from './words.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Asked, Deed, Heard, Parts, Seat, Word } from './json.js' */

/** @typedef {(deed: Deed, event?: PointerEvent) => unknown} Act */

/** @type {Word[]} */
const WORDS = ['consent', 'reserve', 'object'];

/**
 * What others ask of this seat, whom it can ask, and what it heard.
 *
 * @param {Seat} seat
 * @param {Parts} parts
 * @param {Texts} texts
 * @param {Act} act
 * @param {boolean} open whether one can ask now
 */
export function corridor(seat, parts, texts, act, open) {
  const others = parts.case.members.filter(({ id }) => id !== seat.seat);
  const waiting = new Set(seat.heard.filter(({ word, byCouncil }) => !word && !byCouncil).map(({ of }) => of.id));
  return el('section', { class: 'live-corridor', 'data-test': 'corridor', 'aria-labelledby': 'live-corridor-title' },
    el('div', { class: 'live-panel-head' }, el('h2', { id: 'live-corridor-title' }, texts.of('corridor')), el('span', { class: 'live-soft', 'data-test': 'questions' }, texts.counted('questions', seat.questionsLeft))),
    seat.asked.filter(({ word }) => !word).map((asked) => toAnswer(asked, seat, texts, act)),
    el('p', { class: 'live-soft' }, texts.of('corridor.how')),
    el('div', { class: 'live-asks' }, others.map(({ id, name }) => el('button', { type: 'button', class: 'sco-button live-ask', 'data-test': `ask-${id}`, 'data-stay': `ask-${id}`, disabled: !open || seat.questionsLeft === 0 || waiting.has(id), click: (event) => act({ what: 'ask', seat: seat.seat, of: id }, event) }, emblem(id, name), name))),
    el('ul', { class: 'live-heard', role: 'list' }, seat.heard.map((heard) => heardLine(heard, texts)),
      seat.asked.filter(({ word }) => word).map(({ number, by, word }) => el('li', { 'data-test': `answered-${number}` }, emblem(by.id, by.name), el('p', { class: 'live-soft' }, texts.of('asked.answered', by.name, texts.of(`word.${word}`)))))));
}

/**
 * @param {Asked} asked
 * @param {Seat} seat
 * @param {Texts} texts
 * @param {Act} act
 */
export function toAnswer({ number, by }, seat, texts, act) {
  return el('div', { class: 'live-asked', 'data-test': `asked-${by.id}` }, el('p', {}, emblem(by.id, by.name), el('span', {}, texts.of('asked', by.name))),
    el('div', { class: 'live-acts' }, WORDS.map((word) => el('button', { type: 'button', class: 'sco-button live-answer', 'data-word': word, 'data-test': `answer-${word}`, 'data-stay': `answer-${number}-${word}`, click: (event) => act({ what: 'answer', seat: seat.seat, question: number, word, source: null }, event) }, texts.of(`answer.${word}`)))));
}

/**
 * @param {Heard} heard
 * @param {Texts} texts
 */
function heardLine({ of, word, said, byCouncil }, texts) {
  return el('li', { 'data-test': `heard-${of.id}` }, emblem(of.id, of.name),
    el('div', {}, el('p', {}, el('strong', {}, of.name), ' ', word ? wordChip(word, texts) : el('span', { class: 'live-soft' }, texts.of(byCouncil ? 'heard.council' : 'heard.waits'))),
      said.map((each) => saidLine(each))));
}
