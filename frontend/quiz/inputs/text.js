import { el } from '../../shared/dom.js';
import { formulas } from '../../shared/formulas.js';

/** @import { Attributes } from '../../shared/page.js' */
/** @import { Segment } from '../../shared/json.js' */
/** @import { Shown } from '../json.js' */
/** @import { Context, Input, InputOf } from './input.js' */

/**
 * A short answer.
 *
 * @type {InputOf}
 */
export function typedInput(shown, context) {
  const input = field(shown, context);
  return textual(el('div', { class: 'quiz-typed' }, label(context), input), input);
}

/**
 * An amount, with its unit.
 *
 * @type {InputOf}
 */
export function numericInput(shown, context) {
  const input = field(shown, context, { inputmode: 'decimal', class: 'quiz-field quiz-field-number', 'aria-describedby': shown.unit && 'quiz-unit' });
  return textual(
    el('div', { class: 'quiz-typed' }, label(context),
      el('div', { class: 'quiz-amount' }, input, shown.unit ? el('span', { class: 'quiz-unit', id: 'quiz-unit' }, shown.unit) : '')),
    input);
}

/**
 * A sentence with a gap to fill.
 *
 * @type {InputOf}
 */
export function clozeInput(shown, context) {
  const input = field(shown, context, { class: 'quiz-field quiz-field-gap', 'aria-labelledby': 'quiz-stem' });
  const segments = shown.segments ?? parted(shown.stem);
  let placed = false;
  const sentence = segments.map(({ kind, text }) => {
    if (kind !== 'GAP') return formulas(text);
    if (placed) return el('span', { class: 'quiz-gap' }, text);
    placed = true;
    return input;
  });
  const element = el('div', { class: 'quiz-cloze' }, el('p', { class: 'quiz-sentence' }, sentence, placed ? '' : input));
  return Object.assign(textual(element, input), { holdsStem: true });
}

/**
 * @param {string} stem
 * @returns {Segment[]}
 */
const parted = (stem) => {
  const [before, ...after] = stem.split(/_{3,}/);
  return after.length ? [{ kind: 'TEXT', text: before }, { kind: 'GAP', text: '' }, { kind: 'TEXT', text: after.join('_____') }] : [{ kind: 'TEXT', text: stem }];
};

/**
 * @param {Shown} shown
 * @param {Context} context
 * @param {Attributes} [more]
 */
function field(shown, { locked, changed, feedback }, more = {}) {
  const input = el('input', {
    class: 'quiz-field',
    'data-test': 'text',
    id: 'quiz-text',
    type: 'text',
    enterkeyhint: 'done',
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    maxlength: '300',
    readonly: locked,
    'data-verdict': feedback?.verdict,
    input: changed,
    ...more,
  });
  input.value = shown.given?.text ?? '';
  return input;
}

/** @param {Context} context */
function label({ feedback, texts }) {
  return el('label', { for: 'quiz-text', class: 'quiz-label' }, texts.of(feedback ? 'yours' : 'typed.label'));
}

/**
 * @param {HTMLElement} element
 * @param {HTMLInputElement} input
 * @returns {Input}
 */
function textual(element, input) {
  return {
    element,
    get sofar() {
      return { text: input.value };
    },
    get answer() {
      return input.value.trim() ? { text: input.value } : null;
    },
    target: input,
  };
}
