import { el } from './dom.js';

/** The keys, in a modal dialog: Escape closes it, focus returns to where it was. */
export function helpDialog(texts) {
  const row = (keys, meaning) => [el('dt', {}, keys.map((key) => el('kbd', {}, key))), el('dd', {}, texts.of(`help.${meaning}`))];
  const dialog = el('dialog', { class: 'deck-help', 'data-test': 'help-dialog', 'aria-labelledby': 'deck-help-title' },
    el('h2', { id: 'deck-help-title' }, texts.of('help.title')),
    el('dl', {},
      row([texts.of('key.space'), texts.of('key.enter')], 'reveal'),
      row(['1', '2', '3', '4'], 'grade'),
      row(['u'], 'undo'), row(['b'], 'bury'), row(['s'], 'suspend'), row(['f'], 'flag'), row(['?'], 'help'),
      row([texts.of('key.escape')], 'close')),
    el('form', { method: 'dialog' }, el('button', { class: 'sco-button sco-button-primary', 'data-test': 'help-close' }, texts.of('help.close'))));
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return dialog;
}
