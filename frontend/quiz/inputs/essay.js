import { cleanHtml } from '../../shared/clean-html.js';
import { el } from '../../shared/dom.js';

/** @import { Texts } from '../../shared/texts.js' */
/** @import { InputOf } from './input.js' */

/** An essay is kept whenever the pen rests, or once in a while when it does not. */
const RESTS_MS = 4_000;

/**
 * A text of one's own, with its length in words and the rubric by which it will be marked.
 *
 * @type {InputOf}
 */
export function essayInput(shown, { locked, texts, changed }) {
  const { rubric = '', fewest = 0, most = 0, longest = 20_000 } = shown.essay ?? {};
  const count = el('p', { class: 'quiz-words', id: 'quiz-words', 'data-test': 'words', role: 'status' });
  const text = el('textarea', {
    class: 'quiz-field quiz-essay',
    id: 'quiz-text',
    'data-test': 'text',
    rows: '14',
    maxlength: String(longest),
    spellcheck: 'true',
    readonly: locked,
    'aria-describedby': 'quiz-words',
    input: () => {
      say();
      changed();
    },
  });
  text.value = shown.given?.text ?? '';
  const say = () => {
    const words = wordsOf(text.value);
    const over = most > 0 && words > most;
    const under = fewest > 0 && words < fewest;
    count.toggleAttribute('data-over', over);
    count.textContent = over
      ? texts.of('essay.over', words, words - most)
      : under
      ? texts.of('essay.under', words, fewest - words)
      : texts.counted('essay.words', words);
    if (text.value.length >= longest) count.textContent = texts.of('essay.full', longest);
  };
  say();
  return {
    element: el('div', { class: 'quiz-typed' },
      rubric ? el('details', { class: 'quiz-rubric', 'data-test': 'rubric' }, el('summary', {}, texts.of('essay.rubric')), el('div', { class: 'sco-rich' }, cleanHtml(rubric))) : '',
      el('label', { for: 'quiz-text', class: 'quiz-label' }, label(fewest, most, texts)),
      text, count),
    get sofar() {
      return { text: text.value };
    },
    get answer() {
      return text.value.trim() ? { text: text.value } : null;
    },
    restsMs: RESTS_MS,
    target: text,
  };
}

/** @param {string} text */
export const wordsOf = (text) => text.trim().split(/\s+/).filter(Boolean).length;

/**
 * Says how long the text shall be.
 *
 * @param {number} fewest
 * @param {number} most
 * @param {Texts} texts
 */
function label(fewest, most, texts) {
  if (fewest && most) return texts.of('essay.label.between', fewest, most);
  if (most) return texts.of('essay.label.most', most);
  return fewest ? texts.of('essay.label.fewest', fewest) : texts.of('essay.label');
}
