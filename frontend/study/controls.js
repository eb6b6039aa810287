import { el } from '../shared/dom.js';
import { gradeBar } from './grades.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Card } from './json.js' */

/**
 * What stands under the card: reveal, the typed answer's form, or the grades.
 *
 * @param {Texts} texts
 * @param {(event: PointerEvent) => unknown} reveal
 */
export function revealBar(texts, reveal) {
  return el('div', { class: 'deck-actions' },
    el('button', { type: 'button', class: 'sco-button sco-button-primary sco-button-large deck-reveal', 'data-test': 'reveal', click: reveal },
      texts.of('reveal'), el('kbd', { 'aria-hidden': 'true' }, texts.of('key.space'))));
}

/**
 * @param {Texts} texts
 * @param {(text: string) => unknown} check
 */
export function typedForm(texts, check) {
  const input = el('input', {
    class: 'deck-typed-input',
    'data-test': 'typed-input',
    id: 'deck-typed',
    type: 'text',
    enterkeyhint: 'done',
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    maxlength: '300',
  });
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    if (input.value.trim()) check(input.value);
    else input.focus();
  };
  return el('form', { class: 'deck-actions deck-typed', 'data-test': 'typed', submit },
    el('label', { for: 'deck-typed' }, texts.of('typed.label')),
    input,
    el('button', { type: 'submit', class: 'sco-button sco-button-primary', 'data-test': 'check' }, texts.of('typed.check')),
    el('button', { type: 'button', class: 'sco-button sco-button-plain', 'data-test': 'unknown', click: () => check('') }, texts.of('typed.unknown')),
    el('p', { class: 'deck-typed-note', role: 'status' }));
}

/**
 * @param {Card} card
 * @param {number | undefined} suggested
 * @param {Texts} texts
 * @param {(rating: number, event: PointerEvent) => unknown} choose
 */
export function gradesBar(card, suggested, texts, choose) {
  return el('div', { class: 'deck-actions' }, gradeBar(card, suggested, texts, choose));
}

/**
 * For those who learned what was the right answer then.
 *
 * @param {Texts} texts
 */
export function changedNote(texts) {
  return el('div', { class: 'sco-note sco-note-caution deck-changed', 'data-test': 'changed' }, texts.of('changed'));
}

/**
 * @param {Texts} texts
 * @param {() => unknown} reword
 */
export function leechNote(texts, reword) {
  return el('div', { class: 'sco-note sco-note-caution deck-leech', 'data-test': 'leech' },
    el('span', {}, texts.of('leech')),
    el('button', { type: 'button', class: 'sco-button', 'data-test': 'reword', click: reword }, texts.of('reword')));
}
