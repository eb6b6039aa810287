import { el, find } from './dom.js';
import { StatusLine } from './status-line.js';

/** @import { Texts } from './texts.js' */

/** @type {Record<string, string | undefined>} */
const WAITING = { offline: 'wait.offline', 'signed-out': 'wait.signedOut' };

/** What players show: a bar, notices, the page, its actions; announces it, and keeps the focus sensible. */
export class Scene {
  #name;
  #spoken;
  #notice;

  /**
   * @param {HTMLElement} host
   * @param {Texts} texts
   * @param {string} name begins the classes of its parts
   * @param {string[]} spoken states that matter even to those who look elsewhere
   */
  constructor(host, texts, name, spoken) {
    this.#name = name;
    this.#spoken = spoken;
    this.host = host;
    this.texts = texts;
    this.status = new StatusLine();
    this.#notice = el('div', { class: `${name}-notice` });
    this.main = el('div', { class: `${name}-main` });
    this.foot = el('div', { class: `${name}-foot` });
    this.announcer = el('p', { class: 'sco-quiet-text', 'aria-live': 'polite', 'data-test': 'announcer' });
  }

  /**
   * Puts the parts below the bar.
   *
   * @param {HTMLElement} bar
   */
  open(bar) {
    this.host.replaceChildren(bar, this.#notice, this.main, this.foot, this.announcer);
  }

  /**
   * What became of an answer that is under way.
   *
   * @param {string} state
   */
  waiting(state) {
    const note = this.foot.querySelector(`.${this.#name}-wait`);
    if (note) note.textContent = this.texts.of(WAITING[state] ?? 'wait.checking');
  }

  /** @param {string} text */
  incomplete(text) {
    const note = this.foot.querySelector(`.${this.#name}-incomplete`);
    if (note && note.textContent !== text) note.textContent = text;
  }

  /**
   * Shows a page that is no step of the way: trouble, or the end.
   *
   * @param {HTMLElement} page
   */
  turnTo(page) {
    const mayFocus = this.ownsFocus();
    this.main.replaceChildren(page);
    this.foot.replaceChildren();
    const title = find(page, '.sco-screen-title');
    this.announce(title?.textContent ?? '');
    if (mayFocus) title?.focus({ preventScroll: true });
  }

  /** @param {HTMLElement | null} notice */
  notice(notice) {
    this.#notice.replaceChildren(...(notice ? [notice] : []));
  }

  /**
   * @param {string} state
   * @param {string} text
   */
  say(state, text) {
    this.status.say(state, text);
    if (this.#spoken.includes(state)) this.announce(text);
  }

  /** @param {string} text */
  announce(text) {
    this.announcer.textContent = text;
  }

  /** Unless the top is in sight anyway. */
  toTop() {
    if (this.host.getBoundingClientRect().top < this.bar) this.host.scrollIntoView({ block: 'start' });
  }

  /** How far the page's own bar reaches down. */
  get bar() {
    return parseFloat(getComputedStyle(this.host).scrollMarginTop) - 8;
  }

  /** The focus moves only when nobody else on the page has it. */
  ownsFocus() {
    const active = document.activeElement;
    return (!active || active === document.body || this.host.contains(active)) && !this.host.querySelector('dialog[open]');
  }
}
