import { Api, failureOf } from './api.js';
import { el } from './dom.js';
import { newId } from './new-id.js';

/** @import { Texts } from './texts.js' */

/**
 * A small form in a dialog: what is wrong with a question.
 *
 * @param {string} question its id
 * @param {string} stem
 * @param {Texts} texts with the keys that begin with `remark`
 */
export function remarkDialog(question, stem, texts) {
  const id = newId();
  const said = el('textarea', { id: 'remark-said', rows: '4', maxlength: '2000', required: true, 'aria-describedby': 'remark-state' });
  const state = el('p', { id: 'remark-state', role: 'status', 'data-test': 'remark-state' });
  const send = el('button', { type: 'submit', class: 'sco-button sco-button-primary', 'data-test': 'remark-send' }, texts.of('remark.send'));
  /** @param {SubmitEvent} event */
  const submit = async (event) => {
    event.preventDefault();
    send.disabled = true;
    try {
      await new Api('api').post('feedback', { id, question, stem, said: said.value });
      state.textContent = texts.of('remark.thanks');
      setTimeout(() => dialog.close(), 1500);
    } catch (caught) {
      const problem = failureOf(caught);
      state.textContent = problem.kind === 'refused' ? problem.message : texts.of('remark.failed');
      send.disabled = false;
    }
  };
  /** @type {HTMLDialogElement} */
  const dialog = el('dialog', { class: 'sco-dialog', 'data-test': 'remark', 'aria-labelledby': 'remark-title' },
    el('h2', { id: 'remark-title' }, texts.of('remark')),
    el('form', { class: 'sco-remark', submit },
      el('label', { for: 'remark-said' }, texts.of('remark.what')), said, state,
      el('div', { class: 'sco-remark-ends' }, send,
        el('button', { type: 'button', class: 'sco-button', click: () => dialog.close() }, texts.of('remark.cancel')))));
  return dialog;
}
