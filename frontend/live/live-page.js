import { Api } from '../shared/api.js';
import { el } from '../shared/dom.js';
import { newId } from '../shared/new-id.js';
import { Outbox } from '../shared/outbox.js';
import { Player } from '../shared/player.js';
import { screen } from '../shared/screen.js';
import { signedOut } from '../shared/signed-out.js';
import { Texts } from '../shared/texts.js';
import { announcement } from './announce.js';
import { Line } from './line.js';

/** @import { Deed, Parts, Recorded } from './json.js' */

/** What the three pages of a live summit have in common: the line, what is sent, and what is said when either fails. */
export class LivePage extends Player {
  static observedAttributes = ['texts', 'summit'];

  texts = new Texts();
  summit = '';
  /** @type {Line | null} */
  line = null;
  /** @type {Outbox | null} */
  outbox = null;
  /** @type {Parts | null} */
  #shown = null;
  #body = el('div', { class: 'live-body' });
  #status = el('p', { class: 'live-line', role: 'status', 'data-test': 'line' });
  #notice = el('div', { class: 'live-notice', 'data-test': 'notice' });
  #announcer = el('p', { class: 'sco-quiet-text', 'aria-live': 'polite', 'data-test': 'announcer' });

  /** Which of the three it is, as the server calls it. */
  get as() {
    return 'wall';
  }

  /**
   * Draws how everything stands.
   *
   * @param {HTMLElement} _body
   * @param {Parts} _parts
   */
  draw(_body, _parts) {}

  /** @override */
  get waiting() {
    return this.outbox !== null && !this.outbox.durable && this.outbox.size > 0;
  }

  /**
   * @override
   * @param {Texts} texts
   */
  start(texts) {
    this.texts = texts;
    this.summit = this.getAttribute('summit') ?? '';
    if (!this.summit) return;
    const api = new Api('api/live');
    const path = `${encodeURIComponent(this.summit)}/${this.as}`;
    this.#body.replaceChildren(el('p', { class: 'live-loading', role: 'status', 'data-test': 'loading' }, texts.of('loading')));
    this.replaceChildren(this.#status, this.#notice, this.#body, this.#announcer);
    this.line = new Line(path, api);
    this.line.addEventListener('change', () => this.#changed());
    this.line.addEventListener('state', () => this.#told());
    this.outbox = new Outbox(`live:${this.as}:${this.summit}`, api);
    this.outbox.whenDelivered((_entry, reply) => this.#recorded(reply));
    this.outbox.whenRefused((_entry, reason) => this.say(this.texts.of('refused', reason)));
    this.outbox.addEventListener('state', () => this.#told());
    this.line.start();
    this.outbox.wake();
  }

  /** @override */
  stop() {
    this.line?.stop();
    this.outbox?.close();
    this.line = this.outbox = null;
    this.#shown = null;
  }

  /**
   * Sends a deed, once however often it is tapped; it is kept until the server has acknowledged it.
   *
   * @param {Deed} deed
   * @param {PointerEvent} [event]
   */
  do(deed, event) {
    if (!this.outbox || (event && event.detail > 1)) return;
    const same = JSON.stringify(deed);
    if (this.outbox.entries().some(({ body }) => JSON.stringify(body.deed) === same)) return;
    this.#notice.replaceChildren();
    this.toggleAttribute('data-busy', true);
    this.outbox.add(`${encodeURIComponent(this.summit)}/${this.as}/deeds`, { deed, entry: newId() });
  }

  /**
   * Something that has to be read, until it is dismissed or something else is done.
   *
   * @param {string} text
   */
  say(text) {
    this.#notice.replaceChildren(el('div', { class: 'sco-note sco-note-caution live-said', role: 'alert', 'data-test': 'said' }, el('span', {}, text),
      el('button', { type: 'button', class: 'sco-button', 'data-test': 'dismiss', click: () => this.#notice.replaceChildren() }, this.texts.of('dismiss'))));
  }

  /** @param {string} text */
  announce(text) {
    this.#announcer.textContent = text;
  }

  /** @param {Recorded} reply */
  #recorded(reply) {
    this.line?.take(reply.parts);
    if (reply.recorded === 'moved-on' && reply.said) this.say(this.texts.of('moved-on', reply.said));
  }

  #changed() {
    const parts = this.line?.parts;
    if (!parts) return;
    if (this.#body.querySelector('.live-loading, .sco-screen')) this.#body.replaceChildren();
    this.dataset.phase = parts.table.phase;
    this.toggleAttribute('data-paused', parts.table.paused);
    this.draw(this.#body, parts);
    const news = announcement(this.#shown, parts, this.texts);
    if (news) this.announce(news);
    this.#shown = parts;
  }

  /** How it stands with the line and with what is under way. */
  #told() {
    if (!this.line || !this.outbox) return;
    const { state } = this.line;
    const { size } = this.outbox;
    this.toggleAttribute('data-busy', size > 0);
    if (state === 'gone') {
      this.#body.replaceChildren(screen('', 'gone', this.texts.of('gone.title'), this.line.reason, el('a', { class: 'sco-button sco-button-primary', href: 'live' }, this.texts.of('gone.back'))));
      return;
    }
    const out = state === 'signed-out' || this.outbox.state === 'signed-out';
    if (out && !this.querySelector('.sco-signed-out')) this.#notice.replaceChildren(signedOut(this.texts, this.getAttribute('sign-in') ?? '/sign-in'));
    if (!out) this.querySelector('.sco-signed-out')?.remove();
    const unsent = this.outbox.state === 'offline' && size > 0;
    const words = unsent ? this.texts.counted('line.unsent', size) : this.texts.of(state === 'live' || state === 'opening' ? 'line.live' : 'line.away');
    this.#status.dataset.state = unsent && state === 'live' ? 'away' : state;
    if (this.#status.textContent !== words) this.#status.textContent = words;
    if (state === 'away' && !this.line.parts) this.#body.replaceChildren(screen('', 'error', this.texts.of('error.title'), this.texts.of('error.text')));
  }
}
