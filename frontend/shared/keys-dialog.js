import { el } from './dom.js';

/** @import { KeyRow } from './page.js' */
/** @import { Texts } from './texts.js' */

/**
 * The keys, in a modal dialog: rows of keys and what they do. Escape or a press beside it closes it.
 *
 * @param {KeyRow[]} rows
 * @param {Texts} texts
 */
export function keysDialog(rows, texts) {
  const dialog = el('dialog', { class: 'sco-dialog', 'data-test': 'help-dialog', 'aria-labelledby': 'keys-title' },
    el('h2', { id: 'keys-title' }, texts.of('help.title')),
    el('dl', { class: 'sco-keys' }, rows.map(({ keys, does }) => [
      el('dt', {}, keys.map((key) => el('kbd', {}, key))),
      el('dd', {}, texts.of(`help.${does}`)),
    ])),
    el('form', { method: 'dialog' }, el('button', { class: 'sco-button sco-button-primary', 'data-test': 'help-close' }, texts.of('help.close'))));
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return dialog;
}
