import { Texts } from './texts.js';

/** @import { Messages } from './json.js' */

const TEXTS_PATIENCE_MS = 15_000;
const TEXTS_RETRY_MS = 3_000;
const TOUCH_PAUSE_MS = 300;

/**
 * What the elements that are played have in common: they begin when the texts at the address in `texts` have come, start
 * over when an attribute changes, and listen to keys while they are on the page.
 *
 * A player says what it does with each of what follows the fields.
 */
export class Player extends HTMLElement {
  /** @type {Messages | null} */
  #messages = null;
  #starting = false;
  /** @param {KeyboardEvent} event */
  #key = (event) => this.#messages && !this.querySelector('dialog[open]') && this.pressed(event);
  #visibility = () => this.#messages && this.visibilityChanged();
  /** @param {BeforeUnloadEvent} event */
  #leave = (event) => this.waiting && event.preventDefault();

  /** @param {Texts} _texts */
  start(_texts) {}

  stop() {}

  /** @param {KeyboardEvent} _event */
  pressed(_event) {}

  visibilityChanged() {}

  /** Whether answers would be lost with the page. */
  get waiting() {
    return false;
  }

  /** When the learner was last shown something new, by the page's clock. */
  get changedAt() {
    return 0;
  }

  connectedCallback() {
    document.addEventListener('keydown', this.#key);
    document.addEventListener('visibilitychange', this.#visibility);
    addEventListener('beforeunload', this.#leave);
    this.#restart();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('visibilitychange', this.#visibility);
    removeEventListener('beforeunload', this.#leave);
    this.stop();
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'texts') this.#fetchTexts(after ?? '');
    else this.#restart();
  }

  /**
   * The second click of a double click, or a second tap right after the first, was meant for what is gone.
   *
   * @param {PointerEvent} event
   */
  meant(event) {
    if (event.detail > 1) return false;
    return event.pointerType !== 'touch' || performance.now() - this.changedAt > TOUCH_PAUSE_MS;
  }

  /**
   * Opens a dialog that is gone once it is closed; the focus returns to where it was.
   *
   * @param {HTMLDialogElement} dialog
   */
  open(dialog) {
    dialog.addEventListener('close', () => dialog.remove());
    this.append(dialog);
    dialog.showModal();
  }

  /** @param {string} address */
  async #fetchTexts(address) {
    try {
      const response = await fetch(address, { credentials: 'same-origin', signal: AbortSignal.timeout(TEXTS_PATIENCE_MS) });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      this.#messages = await response.json();
      this.#restart();
    } catch {
      if (this.isConnected) setTimeout(() => this.#fetchTexts(address), TEXTS_RETRY_MS);
    }
  }

  /** Several attributes set in a row make one start. */
  #restart() {
    if (!this.isConnected || this.#starting) return;
    this.#starting = true;
    queueMicrotask(() => {
      this.#starting = false;
      this.stop();
      if (this.isConnected && this.#messages) this.start(new Texts(this.#messages));
    });
  }
}
