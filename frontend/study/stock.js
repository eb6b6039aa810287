/** @import { StudyApi } from './api.js' */
/** @import { Card, Checked, StockedAnswer } from './json.js' */

/** So many answers later the stock is brought up to date. */
const ANSWERS_BETWEEN = 10;
/** The first card has the line for itself. */
const FIRST_AFTER_MS = 2_000;

/** Accents, case and punctuation apart, as far as that can be told without the server. */
function plain( /** @type {string} */ text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * What a typed answer is worth as far as it can be told here: right, or to be compared by the learner.
 *
 * @param {StockedAnswer} answer
 * @param {string} typed
 * @returns {Checked}
 */
export function judged(answer, typed) {
  const right = answer.accepted.some((accepted) => plain(accepted) === plain(typed));
  return { ...answer, match: right ? 'EXACT' : 'UNCHECKED', best: answer.accepted[0], diff: [], suggested: right ? 3 : null };
}

/** The next cards of the day, kept so that a lost connection does not end a sitting. */
export class Stock {
  #api;
  #place;
  /** @type {Card[]} */
  #cards = [];
  /** @type {Map<string, StockedAnswer>} */
  #answers = new Map();
  /** Prompts dealt with in this sitting. */
  #used = new Set();
  #since = ANSWERS_BETWEEN;
  #filling = false;
  #timer = 0;

  /**
   * @param {Pick<StudyApi, 'stock'>} api
   * @param {{ section: string | null }} place
   */
  constructor(api, place) {
    this.#api = api;
    this.#place = place;
  }

  stop() {
    clearTimeout(this.#timer);
  }

  /** Says that the server can be reached: the stock is filled when it is time. */
  reached() {
    if (this.#filling || this.#since < ANSWERS_BETWEEN) return;
    this.#filling = true;
    this.#timer = setTimeout(() => this.#fill(), FIRST_AFTER_MS);
  }

  /** @param {string} prompt that was answered or put away */
  used(prompt) {
    this.#used.add(prompt);
    this.#since++;
  }

  /**
   * The next card that is not dealt with; null when there is none.
   *
   * @param {Set<string>} underWay prompts and cards that the server does not know to be dealt with
   * @returns {Card | null}
   */
  draw(underWay) {
    return this.#cards.find((card) => !this.#used.has(card.prompt) && !underWay.has(card.prompt) && !underWay.has(card.card)) ?? null;
  }

  /**
   * @param {string} prompt
   * @returns {StockedAnswer | null} absent where it is not in stock
   */
  answer(prompt) {
    return this.#answers.get(prompt) ?? null;
  }

  async #fill() {
    try {
      const { cards } = await this.#api.stock(this.#place);
      this.#since = 0;
      this.#cards = cards.map(({ card }) => card);
      for (const { card, answer } of cards)
        if (answer) this.#answers.set(card.prompt, answer);
    } catch {
      // The former stock is better than none.
    } finally {
      this.#filling = false;
    }
  }
}
