import { el } from '../../shared/dom.js';

/** @import { InputOf } from './input.js' */

/**
 * Said to oneself, or written down, before the answer is shown.
 *
 * @type {InputOf}
 */
export function recallInput(shown, { locked, texts, changed }) {
  const text = el('textarea', { class: 'quiz-field quiz-recall', id: 'quiz-text', 'data-test': 'text', rows: '2', maxlength: '600', readonly: locked, input: changed });
  text.value = shown.given?.text ?? '';
  const nothing = locked && !text.value;
  return {
    element: el('div', { class: 'quiz-typed', hidden: nothing }, el('label', { for: 'quiz-text', class: 'quiz-label' }, texts.of(locked ? 'yours' : 'recall.label')), text),
    get answer() {
      return { text: text.value };
    },
    target: text,
  };
}
