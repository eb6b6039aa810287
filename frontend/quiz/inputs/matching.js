import { rich } from '../../shared/clean-html.js';
import { el, icon } from '../../shared/dom.js';
import { formulas, hasFormula } from '../../shared/formulas.js';
import { mark, partOf } from './marks.js';

/** @import { Choosable, Feedback } from '../json.js' */
/** @import { InputOf } from './input.js' */

/** What a list to choose from cannot show. */
const MORE_THAN_WORDS = /<(?:pre|img|audio|table|ul|ol)\b/i;

/**
 * Each left side with a list to choose its right side from. Lists show neither formulas nor code nor pictures: with those,
 * the right sides stand above, and the lists have their letters.
 *
 * @type {InputOf}
 */
export function matchingInput(shown, { locked, feedback, texts, changed }) {
  const given = shown.given?.pairs ?? {};
  /** @param {string} id */
  const textOf = (id) => {
    const right = shown.right.find((each) => each.id === id);
    return right ? rich(right.html, right.text) : '';
  };
  const lettered = !locked && shown.right.some(({ text, html }) => hasFormula(text) || MORE_THAN_WORDS.test(html ?? ''));
  /** @type {{ id: string, select: HTMLSelectElement }[]} */
  const selects = [];
  /** @param {Choosable} left @param {number} place */
  const row = ({ id, text, html }, place) => {
    const change = () => {
      select.toggleAttribute('data-empty', !select.value);
      changed();
    };
    const select = el('select', { class: 'quiz-select', id: `quiz-left-${place}`, 'data-test': `left-${id}`, change },
      el('option', { value: '' }, texts.of('matching.choose')),
      shown.right.map((right, at) => el('option', { value: right.id }, lettered ? letter(at) : right.text)));
    select.value = given[id] ?? '';
    select.toggleAttribute('data-empty', !select.value);
    selects.push({ id, select });
    return el('li', { class: 'quiz-pair', 'data-outcome': feedback && outcome(id, feedback) },
      el('label', { class: 'quiz-left', for: `quiz-left-${place}` }, rich(html, text)),
      icon('pair'),
      locked ? el('div', { class: 'quiz-pair-given' }, el('span', { 'data-test': `given-${id}` }, textOf(given[id]) || '–'), feedback ? told(id, feedback) : '') : select);
  };
  /** @param {string} id @param {Feedback} feedback */
  const outcome = (id, feedback) => (partOf(feedback, id)?.right ?? feedback.verdict === 'right' ? 'right' : 'wrong');
  /** @param {string} id @param {Feedback} feedback */
  const told = (id, feedback) => {
    const key = feedback.keyAnswer?.pairs?.[id];
    const said = partOf(feedback, id)?.feedback;
    const right = outcome(id, feedback) === 'right';
    return [
      mark(right ? 'right' : 'wrong', texts.of(right ? 'mark.right' : 'mark.wrong')),
      !right && key ? el('span', { class: 'quiz-pair-key' }, `${texts.of('answer')}: `, el('strong', {}, textOf(key))) : '',
      said ? el('span', { class: 'sco-option-feedback' }, formulas(said)) : '',
    ];
  };
  const matched = () => ({ pairs: Object.fromEntries(selects.filter(({ select }) => select.value).map(({ id, select }) => [id, select.value])) });
  const pairs = el('ul', { class: 'quiz-pairs' }, shown.left.map(row));
  return {
    element: lettered ? el('div', { class: 'quiz-lettered' }, el('ol', { class: 'quiz-sides', type: 'A' }, shown.right.map((right) => el('li', {}, rich(right.html, right.text)))), pairs) : pairs,
    get sofar() {
      return matched();
    },
    get answer() {
      return selects.every(({ select }) => select.value) ? matched() : null;
    },
    get target() {
      return (selects.find(({ select }) => !select.value) ?? selects[0]).select;
    },
  };
}

/** @param {number} place */
function letter(place) {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}
