/** @import { Texts } from '../shared/texts.js' */

/** Which states are chosen, and how many may be. */
export class Choice {
  /** @type {string[]} */
  #ids = [];

  get ids() {
    return [...this.#ids];
  }

  /** @param {string[]} ids */
  set ids(ids) {
    this.#ids = [...new Set(ids ?? [])];
  }

  /** @param {string} id */
  has(id) {
    return this.#ids.includes(id);
  }

  /**
   * Chooses or takes back; of one wanted the new takes the old one's place. False when there is no room.
   *
   * @param {string} id
   * @param {number} wanted how many may be chosen, which may be without end
   */
  toggle(id, wanted) {
    if (this.has(id)) this.#ids = this.#ids.filter((other) => other !== id);
    else if (wanted === 1) this.#ids = [id];
    else if (this.#ids.length < wanted) this.#ids.push(id);
    else return false;
    return true;
  }

  /**
   * @param {number} wanted
   * @param {Record<string, string>} names
   * @param {Texts} texts
   */
  inWords(wanted, names, texts) {
    const limited = Number.isFinite(wanted);
    if (this.#ids.length === 0) return limited ? texts.counted('status.none', wanted) : texts.of('status.any');
    const chosen = this.#ids.map((id) => names[id] ?? id).join(', ');
    return limited ? texts.of('status.some', this.#ids.length, wanted, chosen) : texts.of('status.chosen', chosen);
  }
}
