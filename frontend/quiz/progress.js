import { el } from '../shared/dom.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Flags } from './flags.js' */
/** @import { Mark } from './json.js' */

const MANY = 24;

/** One dot for each question: what is open, given, right or wrong, and where the learner is. */
export class Progress {
  #texts;
  #bar = el('div', { class: 'quiz-dots', role: 'progressbar', 'aria-valuemin': '0', 'data-test': 'dots' });
  element = this.#bar;

  /** @param {Texts} texts */
  constructor(texts) {
    this.#texts = texts;
  }

  /**
   * @param {Mark[]} questions
   * @param {number} position
   * @param {Pick<Flags, 'has'>} flags
   */
  update(questions, position, flags) {
    const given = questions.filter(({ state }) => state !== 'open').length;
    this.#bar.setAttribute('aria-valuemax', String(questions.length));
    this.#bar.setAttribute('aria-valuenow', String(given));
    this.#bar.setAttribute('aria-label', this.#texts.of('progress', given, questions.length));
    this.#bar.toggleAttribute('data-many', questions.length > MANY);
    this.#bar.replaceChildren(...questions.map(({ index, state }) =>
      el('i', { class: 'quiz-dot', 'data-state': state, 'data-current': index === position, 'data-flagged': flags.has(index) })));
  }
}
