import { el, icon } from '../shared/dom.js';

/** @import { IconName } from '../shared/dom.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Attempt, Shown } from './json.js' */
/** @import { View } from './rules.js' */

/**
 * What is done at the press of a button.
 *
 * @typedef {(action: string, event?: PointerEvent) => unknown} Act
 */

/**
 * What can be done now, under the question: check, try again, go on.
 *
 * @param {{ attempt: Attempt, shown: Shown, view: View, more: boolean }} state `more` while another question is open
 * @param {Texts} texts
 * @param {Act} act
 */
export function actionsFor({ attempt, shown, view, more }, texts, act) {
  /** @typedef {{ look?: string, key?: string, symbol?: IconName | '', shortcut?: string | null }} Look */
  /** @param {string} action @param {string} text @param {Look} [look] */
  const button = (action, text, { look = '', key = '', symbol = '', shortcut = null } = {}) =>
    el('button', { type: 'button', class: `sco-button sco-button-large ${look}`, 'data-test': action, 'aria-keyshortcuts': shortcut, click: (event) => act(action, event) },
      symbol ? icon(symbol) : '', text, key ? el('kbd', { 'aria-hidden': 'true' }, key) : '');
  /** @param {string} action @param {string} text @param {Look} [more] */
  const primary = (action, text, more = {}) => button(action, text, { look: 'sco-button-primary', ...more });
  /** @param {(HTMLElement | '')[]} buttons */
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
