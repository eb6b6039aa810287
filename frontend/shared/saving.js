/** @import { Outbox } from './outbox.js' */
/** @import { Texts } from './texts.js' */

/**
 * @typedef {object} Teller
 * @property {(state: string, text: string) => void} say
 * @property {(text: string) => void} announce
 * @property {() => void} signedOut
 * @property {() => void} signedIn
 */

const SAVING_SHOWN_AFTER_MS = 400;

/** Tells the learner how the outbox stands: nothing while all goes well and fast, a sentence when it does not. */
export class Saving {
  #timer = 0;
  #outbox;
  #texts;
  #say;
  #announce;
  #signedOut;
  #signedIn;

  /**
   * @param {Outbox} outbox
   * @param {Texts} texts
   * @param {Teller} teller
   */
  constructor(outbox, texts, { say, announce, signedOut, signedIn }) {
    this.#outbox = outbox;
    this.#texts = texts;
    this.#say = say;
    this.#announce = announce;
    this.#signedOut = signedOut;
    this.#signedIn = signedIn;
    outbox.addEventListener('state', () => this.#changed());
  }

  stop() {
    clearTimeout(this.#timer);
  }

  #changed() {
    clearTimeout(this.#timer);
    const { state, size, durable } = this.#outbox;
    if (state === 'saved') {
      this.#signedIn();
      this.#say(state, this.#texts.of('status.saved'));
    } else if (state === 'saving') {
      this.#timer = setTimeout(() => this.#say(state, this.#texts.of('status.saving')), SAVING_SHOWN_AFTER_MS);
    } else if (state === 'slow') {
      this.#say(state, this.#texts.of('status.slow'));
    } else {
      const text = !durable ? this.#texts.of('status.unkept')
        : state === 'signed-out' ? this.#texts.of('status.signedOut')
        : this.#texts.counted('status.offline', size);
      this.#say(state, text);
      if (state === 'signed-out') this.#signedOut();
      else this.#announce(text);
    }
  }
}
