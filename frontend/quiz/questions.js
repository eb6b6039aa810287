/** @import { Api } from '../shared/api.js' */
/** @import { Shown } from './json.js' */

/** The questions of an attempt as the server shows them; the next one is fetched while the learner thinks. */
export class Questions {
  #api;
  #path;
  /** @type {Map<number, Promise<Shown>>} */
  #known = new Map();

  /**
   * @param {Pick<Api, 'get'>} api
   * @param {string} attempt
   */
  constructor(api, attempt) {
    this.#api = api;
    this.#path = `attempts/${encodeURIComponent(attempt)}/questions`;
  }

  /** @param {number} index */
  async get(index) {
    const asked = this.#known.get(index) ?? this.#api.get(`${this.#path}/${index}`);
    this.#known.set(index, asked);
    try {
      return await asked;
    } catch (problem) {
      this.#known.delete(index);
      throw problem;
    }
  }

  /**
   * Asks ahead; if that fails, it is asked again when it is wanted.
   *
   * @param {number} index
   */
  prefetch(index) {
    this.get(index).catch(() => {});
  }

  /** @param {Shown} shown */
  put(shown) {
    this.#known.set(shown.index, Promise.resolve(shown));
  }
}
