import { el } from '../shared/dom.js';
import { apart, cleanHtml } from '../shared/clean-html.js';
import { formulas } from '../shared/formulas.js';
import { feedbackPanel, revealedPanel } from './feedback.js';
import { inputFor } from './inputs/index.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Input } from './inputs/input.js' */
/** @import { Shown } from './json.js' */
/** @import { View } from './rules.js' */

const TYPED = new Set(['typed', 'cloze', 'numeric']);

/** A question as a sheet of paper: where it belongs, what is asked, how it is answered, and what came of it. */
export class QuestionCard {
  /** @type {Input} */
  input;
  element;
  #kind;
  #stem;

  /**
   * @param {Shown} shown
   * @param {View} view
   * @param {Texts} texts
   * @param {() => void} changed
   */
  constructor(shown, view, texts, changed) {
    this.#kind = shown.kind;
    const feedback = view === 'answered' ? shown.feedback : null;
    this.input = inputFor(shown, { locked: view !== 'open', feedback, texts, changed });
    this.#stem = el('h2', { class: 'quiz-stem', id: 'quiz-stem', tabindex: '-1', 'data-test': 'stem' }, this.#asked(shown));
    if (this.input.holdsStem || shown.stemHtml) this.#stem.classList.add('sco-quiet-text');
    this.element = el('article', {
        class: 'quiz-card',
        'data-test': 'question',
        'data-kind': shown.kind,
        'data-index': shown.index,
        'data-view': view,
        'aria-labelledby': 'quiz-stem',
      },
      el('header', { class: 'quiz-card-head' },
        el('span', { class: 'quiz-section' }, shown.section),
        el('span', { class: 'quiz-kind', id: 'quiz-kind' }, texts.of(`kind.${shown.kind}`)),
        shown.points > 1 ? el('span', { class: 'quiz-points' }, texts.counted('points', shown.points)) : ''),
      this.#stem,
      shown.stemHtml ? asked(shown.stemHtml) : '',
      el('div', { class: 'quiz-input' }, this.input.element),
      feedback ? feedbackPanel(shown, feedback, texts) : '',
      view === 'revealed' ? revealedPanel(shown, texts) : '');
  }

  /** Where the learner goes on: typing at once where there is a keyboard, else at the question. */
  focus() {
    const typing = TYPED.has(this.#kind) && matchMedia('(pointer: fine)').matches;
    ((typing && this.input.target) || this.#stem).focus({ preventScroll: true });
  }

  focusInput() {
    this.input.target?.focus();
  }

  /** @param {Shown} shown */
  #asked(shown) {
    return formulas(shown.stem.replace(/_{3,}/g, '\u2009_____\u2009'));
  }
}

/**
 * Read out as the heading already, but for what has controls.
 *
 * @param {string} html
 */
function asked(html) {
  const { words, sounds } = apart(cleanHtml(html));
  return [
    el('div', { class: 'quiz-stem quiz-stem-more sco-rich', 'aria-hidden': 'true' }, words),
    sounds.length ? el('div', { class: 'quiz-stem-sounds sco-rich' }, sounds) : '',
  ];
}
