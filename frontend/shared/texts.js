/** @import { Messages } from './json.js' */

/** Looks up texts and fills in {0}, {1}, …; counted texts choose among `.one`, `.other` and what else the language has. */
export class Texts {
  #texts;
  #plural;

  /**
   * @param {Messages} [messages]
   * @param {string} [language]
   */
  constructor(messages = {}, language = document.documentElement.lang || 'en') {
    this.#texts = messages;
    try {
      this.#plural = new Intl.PluralRules(language);
    } catch {
      this.#plural = new Intl.PluralRules('en');
    }
  }

  /**
   * @param {string} key
   * @param {(string | number)[]} values
   */
  of(key, ...values) {
    const pattern = this.#texts[key] ?? key;
    return pattern.replaceAll("''", "'").replace(/\{(\d)\}/g, (whole, index) => String(values[index] ?? whole));
  }

  /**
   * @param {string} key
   * @param {number} count
   */
  counted(key, count) {
    const form = `${key}.${this.#plural.select(count)}`;
    return this.of(form in this.#texts ? form : `${key}.other`, count);
  }
}
