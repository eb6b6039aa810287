import { el } from '../shared/dom.js';
import { answerNotes } from '../shared/notes.js';
import { outcomeLine } from './outcome.js';

/** @import { Act } from '../quiz/actions.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Debrief, Move, Outcome, Play, ToStudy } from './json.js' */

/**
 * After the meeting: how it ended, the way taken beside the best one, and the cards behind it.
 *
 * @param {Play} play
 * @param {Debrief} debrief
 * @param {Texts} texts
 * @param {Act} act
 */
export function debriefing(play, debrief, texts, act) {
  const { outcome, text, citations, score, outOf, yours, best, bestOutcome, study, next } = debrief;
  const end = { ...outcome, why: outcome.why === text ? null : outcome.why };
  const perfect = score >= outOf;
  return el('article', { class: 'table-debrief', 'data-test': 'debrief' },
    el('div', { class: 'table-debrief-head sco-tiled' },
      el('p', { class: 'table-debrief-topic' }, play.topicTitle),
      el('h2', { 'data-focus': true, tabindex: '-1' }, texts.of(perfect ? 'debrief.title.perfect' : 'debrief.title')),
      el('p', { class: 'table-debrief-score', 'data-test': 'final-score' }, texts.of('debrief.score', score, outOf))),
    el('section', { class: 'table-debrief-part', 'aria-label': texts.of('debrief.end') }, outcomeLine(end, texts), el('p', { class: 'table-told' }, text), answerNotes({ citations }, texts)),
    el('div', { class: 'table-ways', 'data-same': perfect },
      way('yours', texts.of('debrief.yours'), yours, end, texts),
      perfect ? el('p', { class: 'sco-note sco-note-good' }, texts.of('debrief.same')) : way('best', texts.of('debrief.best'), best, bestOutcome, texts)),
    study.length ? toStudy(study, play.id, texts) : '',
    el('div', { class: 'table-debrief-actions' },
      next ? el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large', 'data-test': 'next', click: (event) => act('next', event) }, texts.of('debrief.next')) : '',
      el('button', { type: 'button', class: `sco-button sco-button-large ${next ? '' : 'sco-button-primary'}`, 'data-test': 'again', click: (event) => act('again', event) }, texts.of('debrief.again')),
      el('a', { class: 'sco-button sco-button-large', href: play.back, 'data-test': 'back' }, texts.of('back'))));
}

/**
 * @param {string} test the name by which tests find it
 * @param {string} title
 * @param {Move[]} moves
 * @param {Outcome} outcome
 * @param {Texts} texts
 */
function way(test, title, moves, outcome, texts) {
  return el('section', { class: 'table-way', 'data-test': `way-${test}`, 'aria-labelledby': `way-${test}` },
    el('h3', { id: `way-${test}` }, title),
    el('ol', {}, moves.map(({ situation, label, consequence, score }) => el('li', {},
      el('p', { class: 'table-way-situation' }, situation),
      el('p', {}, el('strong', {}, label), ' ', el('span', { class: 'sco-badge' }, texts.counted('points', score))),
      consequence ? el('p', { class: 'table-soft' }, consequence) : ''))),
    outcomeLine(outcome, texts));
}

/**
 * @param {ToStudy[]} study
 * @param {string} play
 * @param {Texts} texts
 */
function toStudy(study, play, texts) {
  const cards = study.reduce((sum, fact) => sum + fact.cards.length, 0);
  return el('section', { class: 'table-debrief-part', 'data-test': 'study', 'aria-labelledby': 'table-study' },
    el('h3', { id: 'table-study' }, texts.of('study.title')),
    el('ul', { class: 'table-study' }, study.filter(({ question }) => question).map(({ question }) => el('li', {}, question))),
    cards ? el('a', { class: 'sco-button', href: `study?quiz=${encodeURIComponent(play)}`, 'data-test': 'study-cards' }, texts.counted('study.cards', cards)) : '');
}
