import { rich } from '../../shared/clean-html.js';
import { el, icon } from '../../shared/dom.js';
import { mark, partOf } from './marks.js';

/** Each left side with a list to choose its right side from. */
export function matchingInput(shown, { locked, feedback, texts, changed }) {
  const given = shown.given?.pairs ?? {};
  const textOf = (id) => {
    const right = shown.right.find((each) => each.id === id);
    return right ? rich(right.html, right.text) : '';
  };
  const selects = [];
  const row = ({ id, text, html }, place) => {
    const select = el('select', { class: 'quiz-select', id: `quiz-left-${place}`, 'data-test': `left-${id}`, change: () => {
      select.toggleAttribute('data-empty', !select.value);
      changed();
    } },
    el('option', { value: '' }, texts.of('matching.choose')),
    shown.right.map((right) => el('option', { value: right.id }, right.text)));
    select.value = given[id] ?? '';
    select.toggleAttribute('data-empty', !select.value);
    selects.push({ id, select });
    return el('li', { class: 'quiz-pair', 'data-outcome': feedback && outcome(id) },
      el('label', { class: 'quiz-left', for: `quiz-left-${place}` }, rich(html, text)),
      icon('pair'),
      locked ? el('div', { class: 'quiz-pair-given' }, el('span', { 'data-test': `given-${id}` }, textOf(given[id]) || '–'), feedback ? told(id) : '') : select);
  };
  const outcome = (id) => (partOf(feedback, id)?.right ?? feedback.verdict === 'right' ? 'right' : 'wrong');
  const told = (id) => {
    const key = feedback.keyAnswer?.pairs?.[id];
    const right = outcome(id) === 'right';
    return [
      mark(right ? 'right' : 'wrong', texts.of(right ? 'mark.right' : 'mark.wrong')),
      !right && key ? el('span', { class: 'quiz-pair-key' }, `${texts.of('answer')}: `, el('strong', {}, textOf(key))) : '',
      partOf(feedback, id)?.feedback ? el('span', { class: 'sco-option-feedback' }, partOf(feedback, id).feedback) : '',
    ];
  };
  return {
    element: el('ul', { class: 'quiz-pairs' }, shown.left.map(row)),
    get sofar() {
      return { pairs: Object.fromEntries(selects.filter(({ select }) => select.value).map(({ id, select }) => [id, select.value])) };
    },
    get answer() {
      return selects.every(({ select }) => select.value) ? this.sofar : null;
    },
    get target() {
      return (selects.find(({ select }) => !select.value) ?? selects[0]).select;
    },
  };
}
