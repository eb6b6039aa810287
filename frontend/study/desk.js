import { failureOf } from '../shared/api.js';
import { Hand } from './hand.js';
import { more } from './more.js';
import { empty, finished, loading, trouble, waiting } from './screens.js';

/** @import { CallFailed } from '../shared/api.js' */
/** @import { Outbox } from '../shared/outbox.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { StudyApi } from './api.js' */
/** @import { Deal } from './json.js' */
/** @import { Session } from './session.js' */
/** @import { Stock } from './stock.js' */
/** @import { Table } from './table.js' */
/** @import { Toolbar } from './toolbar.js' */

/**
 * What a sitting is made of.
 *
 * @typedef {object} Parts
 * @property {StudyApi} api
 * @property {Texts} texts
 * @property {Outbox} outbox
 * @property {Toolbar} toolbar
 * @property {Table} table
 * @property {Session} session
 * @property {Stock} [stock]
 * @property {string | null} section
 * @property {string} todayHref
 * @property {boolean} ahead
 * @property {() => void} signedOut
 */

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
const TICK_MS = 1_000;

/** What lies before the learner: a card of the hand, or the screen that says why there is none. */
export class Desk {
  hand = new Hand();
  stopped = false;
  changedAt = 0;
  /** @type {'loading' | 'front' | 'back' | 'ran-out' | 'wait' | 'end' | 'trouble'} */
  view = 'loading';
  #timer = 0;
  #failures = 0;
  #api;
  #texts;
  #outbox;
  #toolbar;
  #table;
  #session;
  #stock;
  #section;
  #todayHref;
  #ahead;
  #signedOut;
  #onCard;

  /** @param {Parts & { onCard: () => void }} parts */
  constructor({ api, texts, outbox, toolbar, table, session, stock, section, todayHref, ahead, signedOut, onCard }) {
    this.#api = api;
    this.#texts = texts;
    this.#outbox = outbox;
    this.#toolbar = toolbar;
    this.#table = table;
    this.#session = session;
    this.#stock = stock;
    this.#section = section;
    this.#todayHref = todayHref;
    this.#ahead = ahead;
    this.#signedOut = signedOut;
    this.#onCard = onCard;
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.#timer);
    this.#stock?.stop();
  }

  /**
   * Asks the server what comes next; goes on asking while it cannot be reached.
   *
   * @param {{ ahead?: boolean, quietly?: boolean }} [how]
   */
  async load({ ahead = false, quietly = false } = {}) {
    clearTimeout(this.#timer);
    const before = this.hand.top;
    if (!before && !quietly) this.screen('loading', loading(this.#texts));
    try {
      const deal = await this.#api.next({ session: this.#session.id, section: this.#section, ahead });
      if (this.stopped) return;
      this.#failures = 0;
      this.#stock?.reached();
      this.#table.notice(null);
      this.hand.take(deal, this.#underWay(), { keepTop: this.hand.top !== before || this.view === 'back' });
      if (this.hand.top === null || this.hand.top !== before) this.show();
    } catch (problem) {
      if (!this.stopped) this.#loadFailed(failureOf(problem));
    }
  }

  /**
   * Takes the deal that came with a reply, without touching the card that is being looked at.
   *
   * @param {Deal} deal
   */
  receive(deal) {
    this.#stock?.reached();
    const shown = this.hand.top;
    this.hand.take(deal, this.#underWay(), { keepTop: shown !== null });
    if (shown === null) this.show();
    else this.update();
  }

  /**
   * Starts over with a deal, the card given (if it is there) on top.
   *
   * @param {Deal} deal
   * @param {string | null} [card]
   */
  restart(deal, card = null) {
    this.hand.take(deal, this.#underWay(), { keepTop: false });
    if (card) this.hand.lift(card);
  }

  show() {
    clearTimeout(this.#timer);
    if (!this.hand.top && this.#outbox.size) this.#drawFromStock();
    const { top, cards, waitUntil, finish } = this.hand;
    if (top) {
      this.changed('front');
      this.#table.card(top, cards.length - 1);
      this.#onCard();
    } else if (this.#outbox.size) this.#betweenCards();
    else if (waitUntil) this.#wait(Date.parse(waitUntil));
    else this.#end(finish?.reviewed ? finished(finish, this.#texts, this.#todayHref) : empty(finish, this.#texts, this.#todayHref));
    this.update();
  }

  /**
   * How to go on is told when it is known; the end does not wait for it.
   *
   * @param {HTMLElement} screen
   */
  async #end(screen) {
    this.screen('end', screen);
    const offers = await this.#api.more().catch(() => []);
    if (offers.length && screen.isConnected) screen.append(more(offers, this.#texts));
  }

  /**
   * @param {Desk['view']} view
   * @param {HTMLElement} screen
   */
  screen(view, screen) {
    this.changed(view);
    this.#table.screen(screen);
  }

  /** @param {Desk['view']} view */
  changed(view) {
    this.view = view;
    this.changedAt = performance.now();
  }

  update() {
    this.#toolbar.update({ counts: this.hand.counts, current: this.hand.top, done: this.#session.done, canUndo: this.canUndo });
  }

  get canUndo() {
    return this.hand.putAway.length + this.hand.undoable + this.#outbox.entries().filter(({ path, body }) => path === 'answers' && body.session === this.#session.id).length > 0;
  }

  outboxChanged() {
    if (this.view === 'loading' && !this.hand.top && this.#outbox.size && this.#outbox.state === 'offline') this.show();
    this.update();
  }

  /**
   * @param {string} state
   * @param {string} text
   */
  say(state, text) {
    this.#toolbar.status(state, text);
    this.#table.announce(text);
  }

  /**
   * Posts once, at the learner's wish; says so when it fails, and answers null.
   *
   * @param {string} path
   * @param {object} body
   * @param {string} [unreachable] what is said when the server cannot be reached
   */
  async ask(path, body, unreachable = this.#texts.of('status.failed')) {
    try {
      return await this.#api.post(path, body);
    } catch (caught) {
      const problem = failureOf(caught);
      if (problem.kind === 'signed-out') this.#signedOut();
      else this.say('failed', problem.kind === 'refused' ? problem.message : unreachable);
      return null;
    }
  }

  #drawFromStock() {
    const card = this.#stock?.draw(this.#underWay());
    if (card) this.hand.cards = [card];
  }

  #betweenCards() {
    if (this.#outbox.state === 'offline') this.screen('ran-out', trouble('ranOut', this.#texts, () => this.#outbox.wake()));
    else this.screen('loading', loading(this.#texts));
  }

  /** @param {CallFailed} problem */
  #loadFailed(problem) {
    if (problem.kind === 'signed-out') this.#signedOut();
    else this.say('offline', problem.kind === 'refused' ? problem.message : this.#texts.of('status.unreachable'));
    if (!this.hand.top && this.view !== 'trouble') {
      const told = problem.kind === 'signed-out' ? document.createElement('div') : trouble('error', this.#texts, () => this.load());
      this.screen('trouble', told);
    }
    const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures++);
    this.#timer = setTimeout(() => this.load({ quietly: true }), wait * (0.7 + Math.random() * 0.6));
  }

  /** @param {number} until */
  #wait(until) {
    const ahead = this.#ahead ? () => this.load({ ahead: true }) : null;
    const { screen, tick } = waiting(until, this.#texts, this.#todayHref, ahead);
    this.screen('wait', screen);
    const soonest = Date.now() + 2 * TICK_MS;
    const step = () => {
      tick();
      if (Date.now() >= Math.max(until, soonest)) this.load({ quietly: true });
      else this.#timer = setTimeout(step, TICK_MS);
    };
    step();
  }

  /** Prompts and cards that the server does not know to be dealt with yet. */
  #underWay() {
    return new Set(this.#outbox.entries().map(({ body }) => body.prompt ?? body.card));
  }
}
