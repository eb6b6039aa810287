/** @import { Card, Counts, Deal, Finish } from './json.js' */

/** @type {Record<Card['phase'], keyof Counts>} */
const COUNT_OF = { NEW: 'fresh', LEARNING: 'learning', RELEARNING: 'learning', REVIEW: 'due' };

/** The cards that are here: the one on top is shown, the rest wait so that a grade needs no round trip. */
export class Hand {
  /** @type {Card[]} */
  cards = [];
  counts = { fresh: 0, learning: 0, due: 0 };
  undoable = 0;
  /** @type {Finish | null} */
  finish = null;
  /** @type {string | null} */
  waitUntil = null;
  /**
   * What was put away since the last answer, newest last.
   *
   * @type {{ id: string, card: Card }[]}
   */
  putAway = [];

  get top() {
    return this.cards[0] ?? null;
  }

  get remaining() {
    return this.counts.fresh + this.counts.learning + this.counts.due;
  }

  /** Lays the top card away and says what it was. */
  pass() {
    const [card] = this.cards.splice(0, 1);
    const kind = COUNT_OF[card.phase];
    this.counts = { ...this.counts, [kind]: Math.max(0, this.counts[kind] - 1) };
    return card;
  }

  /** @param {Card} card */
  putBack(card) {
    const kind = COUNT_OF[card.phase];
    this.counts = { ...this.counts, [kind]: this.counts[kind] + 1 };
    this.cards.unshift(card);
  }

  /**
   * Puts the prompt of this card on top, if it is here.
   *
   * @param {string} card
   */
  lift(card) {
    const index = this.cards.findIndex((other) => other.card === card);
    if (index > 0) this.cards.unshift(...this.cards.splice(index, 1));
  }

  /**
   * Takes a deal that was made for a moment when `underWay` prompts were not yet known to the server.
   *
   * @param {Deal} deal
   * @param {Set<string>} underWay
   * @param {{ keepTop: boolean }} how
   */
  take(deal, underWay, { keepTop }) {
    const top = keepTop ? this.top : null;
    const fresh = deal.cards.filter((card) => card.prompt !== top?.prompt && !underWay.has(card.prompt) && !underWay.has(card.card));
    this.cards = top ? [top, ...fresh] : fresh;
    this.counts = deal.counts;
    this.undoable = deal.undoable;
    this.finish = deal.finish;
    this.waitUntil = deal.waitUntil;
  }
}
