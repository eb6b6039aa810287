import { el } from '../shared/dom.js';

const MANY = 24;

/** One dot for each question: what is open, given, right or wrong, and where the learner is. */
export class Progress {
  #texts;
  #bar = el('div', { class: 'quiz-dots', role: 'progressbar', 'aria-valuemin': '0', 'data-test': 'dots' });
  element = this.#bar;

  constructor(texts) {
    this.#texts = texts;
  }

  update(questions, position, flags) {
    const given = questions.filter(({ state }) => state !== 'open').length;
    this.#bar.setAttribute('aria-valuemax', questions.length);
    this.#bar.setAttribute('aria-valuenow', given);
    this.#bar.setAttribute('aria-label', this.#texts.of('progress', given, questions.length));
    this.#bar.toggleAttribute('data-many', questions.length > MANY);
    this.#bar.replaceChildren(...questions.map(({ index, state }) =>
      el('i', { class: 'quiz-dot', 'data-state': state, 'data-current': index === position, 'data-flagged': flags.has(index) })));
  }
}
