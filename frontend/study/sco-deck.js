import { Outbox } from '../shared/outbox.js';
import { Player } from '../shared/player.js';
import { Saving } from '../shared/saving.js';
import { remarkDialog } from '../shared/remark.js';
import { signedOut } from '../shared/signed-out.js';
import { Texts } from '../shared/texts.js';
import { StudyApi } from './api.js';
import { ratingFor } from './grades.js';
import { helpDialog } from './help-dialog.js';
import { wishOf } from './keys.js';
import { Round } from './round.js';
import { Session } from './session.js';
import { Stock } from './stock.js';
import { Table } from './table.js';
import { Toolbar } from './toolbar.js';

/** @import { Action } from './keys.js' */

const GOOD = 3;
const LOOK_MS = 400;

/**
 * <sco-deck learner="42" texts="/api/study/texts" api="/api/study" section="sco/box" today="/" sign-in="/sign-in" ahead space-grades>
 * A learner's cards. `texts` is the address of the texts.
 */
class ScoDeck extends Player {
  static observedAttributes = ['texts', 'learner', 'section', 'api'];

  /** @type {Round | null} */
  #round = null;
  /** @type {Outbox | null} */
  #outbox = null;
  /** @type {Saving | null} */
  #saving = null;
  /** @type {Toolbar | null} */
  #toolbar = null;
  /** @type {Table | null} */
  #table = null;
  #texts = new Texts();
  /** @param {PointerEvent} event */
  #press = (event) => event.target instanceof Node && this.#toolbar?.closeUnlessInside(event.target);

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#press);
  }

  /** @override */
  disconnectedCallback() {
    document.removeEventListener('pointerdown', this.#press);
    super.disconnectedCallback();
  }

  /** @override */
  get waiting() {
    return this.#outbox !== null && !this.#outbox.durable && this.#outbox.size > 0;
  }

  /** @override */
  get changedAt() {
    return this.#round?.changedAt ?? 0;
  }

  /**
   * @override
   * @param {Texts} texts
   */
  start(texts) {
    const learner = this.getAttribute('learner');
    if (!learner) return;
    this.#texts = texts;
    const api = new StudyApi(this.getAttribute('api') ?? '/api/study');
    this.#outbox = new Outbox(learner, api);
    this.#toolbar = new Toolbar(texts, (action) => this.#do(action));
    this.#table = new Table(this, this.#toolbar.element, texts, {
      reveal: (event) => this.meant(event) && this.#round?.reveal(),
      check: (text) => this.#round?.check(text),
      grade: (rating, event) => this.meant(event) && this.#round?.grade(rating),
      reword: () => this.#round?.reword(),
    });
    const session = new Session(learner);
    const section = this.getAttribute('section');
    this.#round = new Round({
      api,
      texts,
      outbox: this.#outbox,
      toolbar: this.#toolbar,
      table: this.#table,
      session,
      stock: new Stock(api, { section }),
      section,
      todayHref: this.getAttribute('today') ?? '/',
      ahead: this.hasAttribute('ahead'),
      signedOut: () => this.#signedOut(),
    });
    this.#saving = new Saving(this.#outbox, texts, {
      say: (state, text) => this.#toolbar?.status(state, text),
      announce: (text) => this.#table?.announce(text),
      signedOut: () => this.#signedOut(),
      signedIn: () => this.#table?.notice(null),
    });
    this.#outbox.addEventListener('state', () => this.#round?.outboxChanged());
    this.#round.start();
  }

  /** @override */
  stop() {
    this.#saving?.stop();
    this.#round?.stop();
    this.#outbox?.close();
    this.#round = this.#outbox = null;
  }

  /** @override */
  visibilityChanged() {
    this.#round?.visibilityChanged();
  }

  /**
   * @override
   * @param {KeyboardEvent} event
   */
  pressed(event) {
    if (!this.#round) return;
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && event.target instanceof Element && this.contains(event.target)) {
      if (event.target.matches('button')) event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && event.target instanceof HTMLElement && event.target.matches('.deck-typed-input')) return event.target.blur();
    const wish = wishOf(event);
    if (wish === null) return;
    if (typeof wish === 'number') {
      const rating = ratingFor(wish, this.#round.grades);
      if (!rating) return;
      event.preventDefault(); // or the digit would be typed into the next card's input
      this.#round.grade(rating);
    } else {
      if (wish === 'reveal' && !this.#round.canReveal) return this.#gradeGood(event);
      event.preventDefault();
      this.#do(wish);
    }
  }

  /**
   * The key that turned the card says Good to it, unless it comes so soon that it still meant the front.
   *
   * @param {KeyboardEvent} event
   */
  #gradeGood(event) {
    if (!this.hasAttribute('space-grades') || performance.now() - this.changedAt < LOOK_MS) return;
    if (!this.#round?.grades.some(({ rating }) => rating === GOOD)) return;
    event.preventDefault();
    this.#round.grade(GOOD);
  }

  /** @param {Action | 'reveal'} action */
  #do(action) {
    if (action === 'help') this.open(helpDialog(this.#texts, this.hasAttribute('space-grades')));
    else if (action === 'remark') this.#remark();
    else if (action === 'replay') this.#table?.replay();
    else if (action === 'about') this.#toolbar?.about();
    else this.#round?.[action]();
  }

  #remark() {
    const card = this.#round?.current;
    if (card) this.open(remarkDialog(card.card, card.front.map(({ text }) => text).join(''), this.#texts));
  }

  #signedOut() {
    if (!this.querySelector('.sco-signed-out')) this.#table?.notice(signedOut(this.#texts, this.getAttribute('sign-in') ?? '/sign-in'));
  }
}

if (!customElements.get('sco-deck')) customElements.define('sco-deck', ScoDeck);
