import { el, icon } from '../shared/dom.js';

/** What can be done now, under the question: check, try again, go on. */
export function actionsFor({ attempt, shown, view, more }, texts, act) {
  const button = (action, text, { look = '', key = '', symbol = '', shortcut = null } = {}) =>
    el('button', { type: 'button', class: `sco-button sco-button-large ${look}`, 'data-test': action, 'aria-keyshortcuts': shortcut, click: (event) => act(action, event) },
      symbol ? icon(symbol) : '', text, key ? el('kbd', { 'aria-hidden': 'true' }, key) : '');
  const primary = (action, text, more = {}) => button(action, text, { look: 'sco-button-primary', ...more });
  const row = (...buttons) => el('div', { class: 'quiz-actions' }, buttons);
  const enter = texts.of('key.enter');

  if (attempt.mode === 'exam') return [exam()];
  if (view === 'open') {
    return [
      el('p', { class: 'quiz-incomplete', role: 'status', 'data-test': 'incomplete' }),
      row(primary('check', texts.of(shown.selfJudged ? 'reveal' : 'check'), { key: enter }), aside()),
    ];
  }
  if (view === 'sent') {
    return [
      el('p', { class: 'quiz-wait', role: 'status', 'data-test': 'waiting' }),
      row(more ? button('skip', texts.of('meanwhile')) : ''),
    ];
  }
  if (view === 'revealed') {
    return [
      el('p', { class: 'quiz-judge-label', id: 'quiz-judge' }, texts.of('judge')),
      el('div', { class: 'quiz-judge', role: 'group', 'aria-labelledby': 'quiz-judge' },
        button('wrong', texts.of('judge.wrong'), { symbol: 'cross' }),
        button('partial', texts.of('judge.partial'), { symbol: 'half' }),
        button('right', texts.of('judge.right'), { symbol: 'check' })),
    ];
  }
  return [row(
    primary('next', texts.of(more ? 'next' : 'toResult'), { key: enter }),
    shown.again ? button('again', texts.of('again'), { symbol: 'undo', key: texts.of('key.again'), shortcut: 'r' }) : '')];

  function aside() {
    if (shown.trying) return button('next', texts.of(more ? 'next' : 'toResult'), { look: 'sco-button-plain' });
    return more ? button('skip', texts.of('skip'), { look: 'sco-button-plain' }) : '';
  }

  function exam() {
    const last = shown.index + 1 === attempt.questions.length;
    const keep = shown.kind === 'ordering' && !shown.given;
    return el('div', { class: 'quiz-actions quiz-actions-exam' },
      el('button', { type: 'button', class: 'sco-button sco-button-large', 'data-test': 'back', disabled: shown.index === 0, click: (event) => act('back', event) }, texts.of('back')),
      keep ? button('keep', texts.of('keep'), { look: 'sco-button-plain' }) : '',
      primary(last ? 'overview-finish' : 'next', texts.of(last ? 'overview.finish' : 'next')));
  }
}
