import { el } from '../shared/dom.js';
import { answerNotes } from '../shared/notes.js';
import { Council } from './council.js';
import { passages } from './stances.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Answer, Play, Step, Table } from './json.js' */

/** A step to answer: how things stand, the table, and what the learner is asked. */
export class StepSheet {
  element;
  #kind;
  /** @type {Council | null} */
  #council = null;
  /** @type {HTMLInputElement[]} */
  #inputs = [];

  /**
   * @param {Play} play
   * @param {Answer | null} sent what was answered, while it is under way
   * @param {Texts} texts
   * @param {() => void} changed
   */
  constructor(play, sent, texts, changed) {
    const { step, history } = play;
    this.#kind = step.kind;
    const predicting = step.kind === 'predict';
    if (step.table || predicting) {
      /** @type {Table} */
      const table = step.table ?? { title: play.title, sponsor: null, clauses: [], stances: null };
      this.#council = new Council(table, {
        members: predicting ? step.members : null,
        mode: predicting && !sent ? 'predict' : 'standing',
        marked: sent?.members ?? [],
        role: play.role,
        texts,
        changed,
      });
    }
    this.element = el('article', { class: 'table-step', 'data-test': 'step', 'data-step': step.id, 'data-kind': step.kind },
      history.length === 0 ? brief(play, texts) : past(play, texts),
      el('p', { class: 'table-situation', 'data-focus': true, tabindex: '-1' }, step.situation, ' ', passages(step.citations)),
      predicting ? el('p', { class: 'table-question', 'data-test': 'question' }, el('strong', {}, step.question), ' ', el('span', { class: 'table-soft' }, texts.of('predict.how'))) : '',
      this.#council?.element ?? '',
      step.choices ? this.#choices(step.choices, sent, texts, changed) : '');
  }

  /** @returns {Answer | null} */
  get answer() {
    if (this.#kind === 'predict') return { members: this.#council?.marked ?? [] };
    const chosen = this.#inputs.find((input) => input.checked);
    return chosen ? { choice: chosen.value } : null;
  }

  /** @param {number} place */
  pick(place) {
    if (this.#kind === 'predict') return this.#council?.pick(place) ?? false;
    const input = this.#inputs[place];
    if (!input || input.disabled) return false;
    input.checked = true;
    input.focus({ preventScroll: true });
    return true;
  }

  /**
   * @param {NonNullable<Step['choices']>} choices
   * @param {Answer | null} sent
   * @param {Texts} texts
   * @param {() => void} changed
   */
  #choices(choices, sent, texts, changed) {
    return el('div', { class: 'sco-options table-choices', role: 'radiogroup', 'aria-labelledby': 'table-choose' },
      el('p', { class: 'table-question', id: 'table-choose' }, el('strong', {}, texts.of('choose'))),
      choices.map(({ id, label }, place) => {
        const input = el('input', { type: 'radio', name: 'table-choice', value: id, checked: sent?.choice === id, disabled: Boolean(sent), change: changed });
        this.#inputs.push(input);
        return el('label', { class: 'sco-option', 'data-test': `choice-${id}` }, input, el('kbd', { 'aria-hidden': 'true' }, String.fromCharCode(65 + place)), el('span', { class: 'sco-option-text' }, label));
      }));
  }
}

/**
 * What the scenario is about, in full before the first step.
 *
 * @param {Play} play
 * @param {Texts} texts
 */
function brief(play, texts) {
  return el('div', { class: 'table-brief', 'data-test': 'brief' },
    el('p', { class: 'table-topic' }, play.topicTitle),
    el('h2', { class: 'table-brief-title' }, play.title),
    el('p', { class: 'table-brief-text' }, play.brief),
    answerNotes({ citations: play.citations }, texts));
}

/**
 * What went before, folded away.
 *
 * @param {Play} play
 * @param {Texts} texts
 */
function past(play, texts) {
  return el('details', { class: 'table-past', 'data-test': 'past' },
    el('summary', {}, texts.counted('past', play.history.length)),
    el('p', { class: 'table-past-brief' }, play.brief),
    el('ol', {}, play.history.map((turn) => el('li', {},
      el('strong', {}, turn.label ?? turn.step.question), ` ${texts.of('turn.of', turn.score, turn.outOf)} `, el('span', { class: 'table-soft' }, turn.text)))));
}
