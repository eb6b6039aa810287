import { el } from './dom.js';
import { StatusLine } from './status-line.js';

const WAITING = { offline: 'wait.offline', 'signed-out': 'wait.signedOut' };

/** What players show: a bar, notices, the page, its actions; announces it, and keeps the focus sensible. */
export class Scene {
  #name;
  #spoken;
  #notice;

  /** The name begins the classes of its parts; states that are spoken matter even to those who look elsewhere. */
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

  /** Puts the parts below the bar. */
  open(bar) {
    this.host.replaceChildren(bar, this.#notice, this.main, this.foot, this.announcer);
  }

  /** What became of an answer that is under way. */
  waiting(state) {
    const note = this.foot.querySelector(`.${this.#name}-wait`);
    if (note) note.textContent = this.texts.of(WAITING[state] ?? 'wait.checking');
  }

  incomplete(text) {
    const note = this.foot.querySelector(`.${this.#name}-incomplete`);
    if (note && note.textContent !== text) note.textContent = text;
  }

  /** Shows a page that is no step of the way: trouble, or the end. */
  turnTo(page) {
    const mayFocus = this.ownsFocus();
    this.main.replaceChildren(page);
    this.foot.replaceChildren();
    const title = page.querySelector('.sco-screen-title');
    this.announce(title.textContent);
    if (mayFocus) title.focus({ preventScroll: true });
  }

  notice(notice) {
    this.#notice.replaceChildren(...(notice ? [notice] : []));
  }

  say(state, text) {
    this.status.say(state, text);
    if (this.#spoken.includes(state)) this.announce(text);
  }

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
