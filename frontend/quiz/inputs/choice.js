import { rich } from '../../shared/clean-html.js';
import { el } from '../../shared/dom.js';
import { mark, partOf } from './marks.js';

/** @import { Choosable, Feedback } from '../json.js' */
/** @import { InputOf } from './input.js' */

const TRUE_FALSE_KEYS = ['t', 'f'];

/**
 * Options as cards: one of them, or all that apply.
 *
 * @type {InputOf}
 */
export function choiceInput(shown, { locked, feedback, texts, changed }) {
  const several = shown.kind === 'multiple-response';
  const judged = shown.kind === 'true-false';
  const given = new Set(shown.given?.options ?? []);
  const options = judged ? shown.options?.length ? shown.options : ['true', 'false'].map((id) => ({ id, text: '', html: null })) : shown.options;
  /** @type {HTMLInputElement[]} */
  const inputs = [];
  /** @param {Choosable} choosable @param {number} place */
  const option = ({ id, text, html }, place) => {
    const input = el('input', {
      type: several ? 'checkbox' : 'radio',
      name: 'sco-option',
      value: id,
      id: `sco-option-${place}`,
      checked: given.has(id),
      disabled: locked,
      'aria-describedby': feedback && `sco-mark-${place}`,
      change: changed,
    });
    inputs.push(input);
    const what = feedback && outcome(id, given, feedback);
    const told = feedback && (partOf(feedback, id)?.feedback ?? null);
    return el('label', { class: 'sco-option', 'data-test': `option-${id}`, 'data-outcome': what },
      input,
      el('kbd', { 'aria-hidden': 'true' }, judged ? texts.of(`key.${id}`) : String.fromCharCode(65 + place)),
      el('span', { class: 'sco-option-text' }, judged ? texts.of(`option.${id}`) : rich(html, text)),
      el('span', { class: 'sco-option-told', id: `sco-mark-${place}` },
        what ? mark(what, texts.of(`mark.${what}${several ? '.several' : ''}`)) : '',
        told ? el('span', { class: 'sco-option-feedback', 'data-test': `feedback-${id}` }, rich(feedback?.looks?.[id], told)) : ''));
  };
  const element = el('div', {
    class: `sco-options ${judged ? 'sco-options-two' : ''}`,
    role: several ? 'group' : 'radiogroup',
    'aria-labelledby': 'quiz-stem',
    'aria-describedby': 'quiz-kind',
  }, options.map(option));
  const chosen = () => ({ options: inputs.filter((input) => input.checked).map((input) => input.value) });
  return {
    element,
    get sofar() {
      return chosen();
    },
    get answer() {
      return inputs.some((input) => input.checked) ? chosen() : null;
    },
    get target() {
      return inputs.find((input) => input.checked) ?? inputs[0];
    },
    pick({ pick, key }) {
      const input = inputs[judged && TRUE_FALSE_KEYS.includes(key) ? TRUE_FALSE_KEYS.indexOf(key) : pick];
      if (!input || input.disabled) return false;
      input.checked = several ? !input.checked : true;
      input.focus({ preventScroll: true });
      changed();
      return true;
    },
  };
}

/**
 * @param {string} id
 * @param {Set<string>} given
 * @param {Feedback} feedback
 * @returns {'right' | 'wrong' | 'missed' | null}
 */
function outcome(id, given, feedback) {
  if (given.has(id)) {
    const right = partOf(feedback, id)?.right ?? feedback.verdict === 'right';
    return right ? 'right' : 'wrong';
  }
  return feedback.keyAnswer?.options?.includes(id) ? 'missed' : null;
}
