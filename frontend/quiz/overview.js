import { el, icon } from '../shared/dom.js';

const SYMBOLS = { right: 'check', partial: 'half', wrong: 'cross', given: 'dot' };

/** All questions at a glance: what is given, open and flagged; goes to one, or finishes after saying what is still open. */
export function overviewDialog({ attempt, questions, index, flags, show, finish, open: openDialog }, texts) {
  const open = questions.filter(({ state }) => state === 'open').length;
  const close = (then) => () => {
    dialog.close();
    then();
  };
  const question = ({ index: other, state }) => el('li', {},
    el('button', { type: 'button', class: 'quiz-cell', 'data-state': state, 'data-test': `to-${other}`, 'aria-current': other === index && 'true', click: close(() => show(other)) },
      el('span', { class: 'sco-quiet-text' }, texts.of('overview.question')), ' ', el('span', { class: 'quiz-cell-number' }, String(other + 1)),
      SYMBOLS[state] ? icon(SYMBOLS[state]) : '',
      el('span', { class: 'sco-quiet-text' }, ` ${texts.of(`state.${state}`)}${flags.has(other) ? `, ${texts.of('flagged')}` : ''}`),
      flags.has(other) ? el('span', { class: 'quiz-cell-flag' }, icon('flag')) : ''));
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

function sureDialog(open, attempt, finish, texts) {
  const dialog = el('dialog', { class: 'sco-dialog', role: 'alertdialog', 'data-test': 'sure', 'aria-labelledby': 'sure-title', 'aria-describedby': 'sure-text' },
    el('h2', { id: 'sure-title' }, texts.counted('sure.title', open)),
    el('p', { class: 'quiz-sure-text', id: 'sure-text' }, texts.of('sure.text')),
    el('div', { class: 'quiz-overview-actions' },
      el('button', { type: 'button', class: 'sco-button sco-button-large', autofocus: true, 'data-test': 'sure-no', click: () => dialog.close() }, texts.of('goOn')),
      el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large', 'data-test': 'sure-yes', click: () => { dialog.close(); finish(); } }, texts.of(`finish.${attempt.mode}`))));
  return dialog;
}
