import { el, icon } from '../shared/dom.js';

/** @import { IconName } from '../shared/dom.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Flags } from './flags.js' */
/** @import { Attempt, Mark } from './json.js' */

/** @type {Partial<Record<Mark['state'], IconName>>} */
const SYMBOLS = { right: 'check', partial: 'half', wrong: 'cross', given: 'dot' };

/**
 * @typedef {object} Sight
 * @property {Attempt} attempt
 * @property {Mark[]} questions
 * @property {number} index where the learner is
 * @property {Pick<Flags, 'has' | 'size'>} flags
 * @property {(index: number) => unknown} show
 * @property {() => unknown} finish
 * @property {(dialog: HTMLDialogElement) => void} open
 */

/**
 * All questions at a glance: what is given, open and flagged; goes to one, or finishes after saying what is still open.
 *
 * @param {Sight} sight
 * @param {Texts} texts
 */
export function overviewDialog({ attempt, questions, index, flags, show, finish, open: openDialog }, texts) {
  const open = questions.filter(({ state }) => state === 'open').length;
  /** @param {() => unknown} then */
  const close = (then) => () => {
    dialog.close();
    then();
  };
  /** @param {Mark} mark */
  const question = ({ index: other, state }) => el('li', {},
    el('button', { type: 'button', class: 'quiz-cell', 'data-state': state, 'data-test': `to-${other}`, 'aria-current': other === index && 'true', click: close(() => show(other)) },
      el('span', { class: 'sco-quiet-text' }, texts.of('overview.question')), ' ', el('span', { class: 'quiz-cell-number' }, String(other + 1)),
      symbolOf(state),
      el('span', { class: 'sco-quiet-text' }, ` ${texts.of(`state.${state}`)}${flags.has(other) ? `, ${texts.of('flagged')}` : ''}`),
      flags.has(other) ? el('span', { class: 'quiz-cell-flag' }, icon('flag')) : ''));
  /** @type {HTMLDialogElement} */
  const dialog = el('dialog', { class: 'sco-dialog quiz-overview', 'data-test': 'overview-dialog', 'aria-labelledby': 'overview-title' },
    el('h2', { id: 'overview-title', tabindex: '-1', autofocus: true }, texts.of('overview.title')),
    el('p', { class: 'quiz-overview-count', 'data-test': 'overview-count' },
      open ? texts.counted('overview.open', open) : texts.of('overview.allGiven'),
      flags.size ? ` ${texts.counted('overview.flagged', flags.size)}` : ''),
    el('ol', { class: 'quiz-cells' }, questions.map(question)),
    el('div', { class: 'quiz-overview-actions' },
      el('button', { type: 'button', class: 'sco-button sco-button-large', 'data-test': 'overview-close', click: close(() => {}) }, texts.of('goOn')),
      el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large', 'data-test': 'finish', click: close(() => (open ? ask() : finish())) }, texts.of(`finish.${attempt.mode}`))));
  const ask = () => openDialog(sureDialog(open, attempt, finish, texts));
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return dialog;
}

/** @param {Mark['state']} state */
function symbolOf(state) {
  const symbol = SYMBOLS[state];
  return symbol ? icon(symbol) : '';
}

/**
 * @param {number} open
 * @param {Attempt} attempt
 * @param {() => unknown} finish
 * @param {Texts} texts
 */
function sureDialog(open, attempt, finish, texts) {
  const sure = () => {
    dialog.close();
    finish();
  };
  /** @type {HTMLDialogElement} */
  const dialog = el('dialog', { class: 'sco-dialog', role: 'alertdialog', 'data-test': 'sure', 'aria-labelledby': 'sure-title', 'aria-describedby': 'sure-text' },
    el('h2', { id: 'sure-title' }, texts.counted('sure.title', open)),
    el('p', { class: 'quiz-sure-text', id: 'sure-text' }, texts.of('sure.text')),
    el('div', { class: 'quiz-overview-actions' },
      el('button', { type: 'button', class: 'sco-button sco-button-large', autofocus: true, 'data-test': 'sure-no', click: () => dialog.close() }, texts.of('goOn')),
      el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large', 'data-test': 'sure-yes', click: sure }, texts.of(`finish.${attempt.mode}`))));
  return dialog;
}
