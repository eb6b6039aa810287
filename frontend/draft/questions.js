import { el } from '../shared/dom.js';
import { emblem } from '../summit/emblems.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Move, Play } from './json.js' */

/** Who will object? Each member, or expressly nobody. */
export class Foreseeing {
  element;
  /** @type {HTMLInputElement[]} */
  #members = [];
  #nobody;

  /**
   * @param {Play} play
   * @param {Texts} texts
   * @param {() => void} changed
   */
  constructor(play, texts, changed) {
    this.#nobody = el('input', { type: 'checkbox', value: '', change: () => this.#toNobody(changed) });
    const members = play.members.map(({ id, name }, place) => {
      const input = el('input', { type: 'checkbox', value: id, change: () => this.#toMember(changed) });
      this.#members.push(input);
      return el('label', { class: 'sco-option draft-foreseen', 'data-test': `foresee-${id}` }, input, el('kbd', { 'aria-hidden': 'true' }, String(place + 1)), el('span', { class: 'sco-option-text' }, emblem(id, name), name));
    });
    const standing = play.lines.flatMap(({ now, wordings }) => wordings.filter(({ id }) => id === now));
    this.element = el('article', { class: 'draft-question', 'data-test': 'foresee' },
      el('section', { class: 'draft-put', 'aria-labelledby': 'draft-put-title' }, el('h2', { id: 'draft-put-title' }, texts.of('foresee.text')),
        standing.length ? el('ul', {}, standing.map(({ text }) => el('li', {}, text))) : el('p', {}, texts.of('foresee.empty'))),
      el('fieldset', { class: 'draft-choices' },
        el('legend', { 'data-focus': true, tabindex: '-1' }, texts.of('foresee.question')),
        el('div', { class: 'sco-options draft-members' }, members),
        el('label', { class: 'sco-option', 'data-test': 'foresee-nobody' }, this.#nobody, el('kbd', { 'aria-hidden': 'true' }, String(members.length + 1)), el('span', { class: 'sco-option-text' }, texts.of('foresee.nobody')))));
  }

  /** @returns {Move | null} */
  get answer() {
    const members = this.#members.filter(({ checked }) => checked).map(({ value }) => value);
    return members.length || this.#nobody.checked ? { what: 'put', members } : null;
  }

  /** @param {number} place */
  pick(place) {
    const input = [...this.#members, this.#nobody][place];
    if (!input) return false;
    input.click();
    input.focus({ preventScroll: true });
    return true;
  }

  /** @param {() => void} changed */
  #toNobody(changed) {
    if (this.#nobody.checked)
      for (const input of this.#members) input.checked = false;
    changed();
  }

  /** @param {() => void} changed */
  #toMember(changed) {
    if (this.#members.some(({ checked }) => checked)) this.#nobody.checked = false;
    changed();
  }
}

/** Which sentence of the reading makes the member object? */
export class Explaining {
  element;
  /** @type {HTMLInputElement[]} */
  #inputs = [];

  /**
   * @param {Play} play
   * @param {Texts} texts
   * @param {() => void} changed
   */
  constructor(play, texts, changed) {
    const { member, options } = play.asked ?? { member: { id: '', name: '' }, options: [] };
    this.element = el('article', { class: 'draft-question', 'data-test': 'explain' },
      el('fieldset', { class: 'draft-choices' },
        el('legend', { 'data-focus': true, tabindex: '-1' }, texts.of('explain.question', member.name)),
        el('p', { class: 'draft-soft' }, texts.of('explain.how')),
        el('div', { class: 'sco-options' }, options.map(({ id, text, citations }, place) => {
          const input = el('input', { type: 'radio', name: 'draft-reason', value: id, change: changed });
          this.#inputs.push(input);
          return el('label', { class: 'sco-option', 'data-test': `because-${id}` }, input, el('kbd', { 'aria-hidden': 'true' }, String.fromCharCode(65 + place)), el('span', { class: 'sco-option-text' }, text, ' ', el('span', { class: 'draft-cites' }, citations.map(({ passage }) => passage).join(', '))));
        }))));
  }

  /** @returns {Move | null} */
  get answer() {
    const chosen = this.#inputs.find(({ checked }) => checked);
    return chosen ? { what: 'because', about: chosen.value } : null;
  }

  /** @param {number} place */
  pick(place) {
    const input = this.#inputs[place];
    if (!input) return false;
    input.click();
    input.focus({ preventScroll: true });
    return true;
  }
}
