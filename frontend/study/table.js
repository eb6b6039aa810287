import { CardFace, inWords } from './card-face.js';
import { changedNote, gradesBar, leechNote, revealBar, typedForm } from './controls.js';
import { el, find } from '../shared/dom.js';
import { answerNotes } from '../shared/notes.js';
import { verdictOf } from './verdict.js';

/** @import { Segment } from '../shared/json.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Card, Checked } from './json.js' */

/**
 * What the learner may do on the table.
 *
 * @typedef {object} Wishes
 * @property {(event: PointerEvent) => unknown} reveal
 * @property {(text: string) => unknown} check
 * @property {(rating: number, event: PointerEvent) => unknown} grade
 * @property {() => unknown} reword
 */

/** The table the cards lie on: puts what is given where it belongs, announces it, and keeps the focus sensible. */
export class Table {
  #host;
  #texts;
  #on;
  /** @type {CardFace | null} */
  #face = null;
  #notice = el('div', { class: 'deck-notice' });
  #stage = el('div', { class: 'deck-stage' });
  #below = el('div', { class: 'deck-below' });
  #foot = el('div', { class: 'deck-foot' });
  #announcer = el('p', { class: 'sco-quiet-text', 'aria-live': 'polite', 'data-test': 'announcer' });

  /**
   * @param {HTMLElement} host
   * @param {HTMLElement} toolbar
   * @param {Texts} texts
   * @param {Wishes} on
   */
  constructor(host, toolbar, texts, on) {
    this.#host = host;
    this.#texts = texts;
    this.#on = on;
    host.replaceChildren(toolbar, this.#notice, this.#stage, this.#below, this.#foot, this.#announcer);
  }

  /**
   * @param {Card} card
   * @param {number} more how many wait under it
   */
  card(card, more) {
    const mayFocus = this.#ownsFocus();
    this.#face = new CardFace(card, this.#texts);
    this.#stage.replaceChildren(this.#face.element);
    this.#stage.dataset.more = String(Math.min(2, more));
    this.#below.replaceChildren(...(card.changed ? [changedNote(this.#texts)] : []), ...(card.leech ? [leechNote(this.#texts, this.#on.reword)] : []));
    this.#foot.replaceChildren(card.format === 'TYPED' ? typedForm(this.#texts, this.#on.check) : revealBar(this.#texts, this.#on.reveal));
    this.announce(`${card.changed ? `${this.#texts.of('changed')} ` : ''}${this.#texts.of('question')}: ${inWords(card.front, this.#texts)}`);
    this.#focus(mayFocus, '.deck-typed-input, .deck-reveal');
    this.#stage.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Turns the card.
   *
   * @param {Card} card
   * @param {Segment[]} back
   * @param {Checked | null} [checked] what the server said about a typed answer
   * @param {string} [typed]
   */
  turn(card, back, checked = null, typed = '') {
    const mayFocus = this.#ownsFocus();
    const verdict = checked ? verdictOf(checked, typed, this.#texts) : null;
    this.#face?.turn(back, verdict, (checked ?? card).looks);
    const notes = answerNotes(checked ?? card, this.#texts);
    const changed = this.#below.querySelector('.deck-changed');
    const former = checked?.former ?? card.changed?.former;
    if (changed && former) changed.append(' ', this.#texts.of('changed.was', former));
    if (changed) changed.after(notes);
    else this.#below.prepend(notes);
    this.#foot.replaceChildren(gradesBar(card, checked?.suggested ?? undefined, this.#texts, this.#on.grade));
    this.announce([
      checked ? `${this.#texts.of(`verdict.${checked.match}`)}. ` : '',
      `${this.#texts.of('answer')}: ${inWords(back, this.#texts)}. `,
      (checked ?? card).explanation ?? '',
    ].join(''));
    this.#showAnswer();
    this.#focus(mayFocus, checked ? '.deck-grade[data-suggested], .deck-grades' : '.deck-grades');
  }

  /**
   * While a typed answer is with the server; then `note` says why it could not be checked, if so.
   *
   * @param {boolean} busy
   * @param {string} [note]
   */
  checking(busy, note = '') {
    const form = this.#foot.querySelector('form');
    if (!form) return;
    for (const control of form.querySelectorAll('button')) control.disabled = busy;
    for (const input of form.querySelectorAll('input')) input.readOnly = busy;
    for (const told of form.querySelectorAll('.deck-typed-note')) told.textContent = busy ? this.#texts.of('typed.checking') : note;
  }

  /** @param {HTMLElement} screen */
  screen(screen) {
    const mayFocus = this.#ownsFocus();
    this.#face = null;
    this.#stage.replaceChildren(screen);
    this.#stage.dataset.more = '0';
    this.#below.replaceChildren();
    this.#foot.replaceChildren();
    const title = find(screen, '.sco-screen-title');
    if (title) this.announce(title.textContent);
    this.#focus(mayFocus, '.sco-screen-title', this.#stage);
  }

  /** @param {HTMLElement | null} notice */
  notice(notice) {
    this.#notice.replaceChildren(...(notice ? [notice] : []));
  }

  /** @param {string} text */
  announce(text) {
    this.#announcer.textContent = text;
  }

  /** @param {boolean} flagged */
  flagged(flagged) {
    this.#face?.markFlagged(flagged);
  }

  replay() {
    this.#face?.replay();
  }

  /** On a low screen the grades would lie over the answer. */
  #showAnswer() {
    const hidden = this.#stage.getBoundingClientRect().bottom > this.#foot.getBoundingClientRect().top;
    if (hidden) this.#stage.scrollIntoView({ block: 'start' });
  }

  /** The deck moves the focus only when nobody else on the page has it. */
  #ownsFocus() {
    const active = document.activeElement;
    return !active || active === document.body || this.#host.contains(active);
  }

  /**
   * @param {boolean} may
   * @param {string} selector the first that is there takes it
   * @param {HTMLElement} [where]
   */
  #focus(may, selector, where = this.#foot) {
    if (!may || this.#host.querySelector('dialog[open]')) return;
    for (const wanted of selector.split(', ')) {
      const target = find(where, wanted);
      if (target) return target.focus({ preventScroll: true });
    }
  }
}
