import { Desk } from './desk.js';
import { Stopwatch } from '../shared/stopwatch.js';
import { judged } from './stock.js';

/** @import { Entry } from '../shared/outbox.js' */
/** @import { Parts } from './desk.js' */
/** @import { Card, Checked, Deal } from './json.js' */

const UNDO_PATIENCE_MS = 8_000;
const START_PATIENCE_MS = 4_000;

/** One sitting: what the learner can do with the card before them. */
export class Round {
  #desk;
  #watch = new Stopwatch();
  /** @type {{ id: string, card: Card }[]} */
  #answered = [];
  #busy = false;
  #tookMs = 0;
  #texts;
  #outbox;
  #table;
  #session;
  #stock;
  #section;

  /** @param {Parts} parts */
  constructor(parts) {
    this.#texts = parts.texts;
    this.#outbox = parts.outbox;
    this.#table = parts.table;
    this.#session = parts.session;
    this.#stock = parts.stock;
    this.#section = parts.section;
    this.#desk = new Desk({ ...parts, onCard: () => this.#watch.restart() });
    this.#outbox.whenDelivered((entry, reply) => this.#delivered(entry, reply));
    this.#outbox.whenRefused((entry, reason) => this.#refused(entry, reason));
  }

  get canReveal() {
    return this.#desk.view === 'front' && !this.#busy && this.#card !== null && this.#card.format !== 'TYPED';
  }

  get grades() {
    return (this.#desk.view === 'back' && this.#card?.grades) || [];
  }

  get changedAt() {
    return this.#desk.changedAt;
  }

  /** What an earlier page left behind goes first, so that its cards are not asked again. */
  async start() {
    await this.#outbox.drained(START_PATIENCE_MS);
    if (!this.#desk.stopped && !this.#card) await this.#desk.load();
  }

  stop() {
    this.#desk.stop();
  }

  reveal() {
    const card = this.#card;
    if (!this.canReveal || !card?.back) return;
    this.#tookMs = this.#watch.ms;
    this.#desk.changed('back');
    this.#table.turn(card, card.back);
  }

  /** @param {string} text */
  async check(text) {
    const card = this.#card;
    if (this.#desk.view !== 'front' || this.#busy || !card) return;
    this.#tookMs = this.#watch.ms;
    const kept = this.#stock?.answer(card.prompt) ?? null;
    if (kept && this.#outbox.state === 'offline') return this.#turn(card, judged(kept, text), text);
    this.#table.checking(true);
    const failed = this.#texts.of('typed.failed');
    /** @type {Checked | null} */
    const checked = await this.#alone(() => this.#desk.ask('check', { prompt: card.prompt, wording: card.wording, text }, failed));
    if (this.#card !== card) return;
    if (checked) this.#turn(card, checked, text);
    else if (kept) this.#turn(card, judged(kept, text), text);
    else this.#table.checking(false, failed);
  }

  /**
   * @param {Card} card
   * @param {Checked} checked
   * @param {string} text
   */
  #turn(card, checked, text) {
    this.#desk.changed('back');
    this.#table.turn(card, checked.back, checked, text);
  }

  /** @param {number} rating */
  grade(rating) {
    if (this.#desk.view !== 'back' || this.#busy || !this.#card) return;
    const { prompt, wording } = this.#card;
    const id = this.#outbox.add('answers', { ...this.#place, prompt, rating, tookMs: this.#tookMs, wording, showing: this.#nextPrompt() });
    this.#answered.push({ id, card: this.#hand.pass() });
    this.#stock?.used(prompt);
    this.#hand.putAway = [];
    this.#session.count(+1);
    this.#desk.show();
  }

  /** Takes back the last answer, or what was put away since: out of the outbox when it never left, else with the server. */
  async undo() {
    if (this.#busy || !this.#desk.canUndo) return;
    const aside = this.#hand.putAway.at(-1);
    if (aside) return this.#wake(aside);
    const last = this.#answered.at(-1);
    if (last && this.#outbox.takeBack(last.id)) {
      this.#answered.pop();
      this.#hand.putBack(last.card);
      return this.#undone();
    }
    const deal = await this.#alone(() => this.#askInTurn('undo', this.#place));
    if (!deal) return;
    this.#desk.restart(deal);
    if (deal.undone) return this.#undone();
    this.#desk.say('saved', this.#texts.of('status.nothingToUndo'));
    this.#desk.show();
  }

  bury() {
    this.#setAside('bury');
  }

  suspend() {
    this.#setAside('suspend');
  }

  async flag() {
    const card = this.#card;
    if (!card || this.#busy) return;
    const toggle = () => {
      card.flagged = !card.flagged;
      if (this.#card === card) this.#table.flagged(card.flagged);
      this.#desk.update();
    };
    toggle();
    const deal = await this.#desk.ask('flag', { ...this.#place, card: card.card, showing: card.prompt });
    if (deal) this.#desk.receive(deal);
    else toggle();
  }

  async reword() {
    const card = this.#card;
    if (!card || this.#busy) return;
    const deal = await this.#alone(() => this.#desk.ask('reword', { ...this.#place, card: card.card, showing: null }));
    if (!deal || this.#card !== card) return;
    this.#desk.restart(deal, card.card);
    this.#desk.show();
  }

  visibilityChanged() {
    this.#watch.visibilityChanged();
  }

  outboxChanged() {
    this.#desk.outboxChanged();
  }

  /** The card that lies on the table, if there is one. */
  get current() {
    return this.#card;
  }

  /** What every request says: where the learner is. */
  get #place() {
    return { session: this.#session.id, section: this.#section };
  }

  get #hand() {
    return this.#desk.hand;
  }

  get #card() {
    return this.#desk.hand.top;
  }

  #nextPrompt() {
    return this.#hand.cards[1]?.prompt ?? null;
  }

  /**
   * Nothing else is begun until this is over.
   *
   * @template T
   * @param {() => Promise<T>} work
   */
  async #alone(work) {
    this.#busy = true;
    try {
      return await work();
    } finally {
      this.#busy = false;
    }
  }

  /** @param {{ id: string, card: Card }} aside */
  async #wake({ id, card }) {
    if (this.#outbox.takeBack(id)) this.#hand.putBack(card);
    else {
      const deal = await this.#alone(() => this.#askInTurn('wake', { ...this.#place, card: card.card, showing: null }));
      if (!deal) return;
      this.#desk.restart(deal, card.card);
    }
    this.#hand.putAway.pop();
    this.#desk.say('undone', this.#texts.of('status.undone'));
    this.#desk.show();
  }

  /**
   * Asks for what only makes sense once everything before it has arrived.
   *
   * @param {string} path
   * @param {object} body
   * @returns {Promise<Deal | null>}
   */
  async #askInTurn(path, body) {
    const failed = this.#texts.of('status.undoOffline');
    if (await this.#outbox.drained(UNDO_PATIENCE_MS)) return this.#desk.ask(path, body, failed);
    this.#desk.say('failed', failed);
    return null;
  }

  #undone() {
    this.#session.count(-1);
    this.#desk.say('undone', this.#texts.of('status.undone'));
    this.#desk.show();
  }

  /** @param {'bury' | 'suspend'} action */
  #setAside(action) {
    const card = this.#card;
    if (!card || this.#busy) return;
    const id = this.#outbox.add(action, { ...this.#place, card: card.card, showing: this.#nextPrompt() });
    this.#hand.putAway.push({ id, card: this.#hand.pass() });
    this.#stock?.used(card.prompt);
    this.#desk.show();
    this.#desk.say('aside', this.#texts.of(`status.${action}`));
  }

  /**
   * @param {Entry} entry
   * @param {Deal} reply
   */
  #delivered(entry, reply) {
    this.#answered = this.#answered.filter(({ id }) => id !== entry.id);
    if (entry.body.session !== this.#session.id || this.#desk.stopped) return;
    if (reply.recorded === 'stale') this.#desk.say('stale', this.#texts.of('status.stale'));
    this.#desk.receive(reply);
  }

  /**
   * @param {Entry} entry
   * @param {string} reason
   */
  #refused(entry, reason) {
    this.#answered = this.#answered.filter(({ id }) => id !== entry.id);
    this.#desk.say('refused', this.#texts.of('status.refused', reason));
    if (!this.#card) this.#desk.load();
  }
}
