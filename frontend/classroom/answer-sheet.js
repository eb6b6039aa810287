/** @typedef {HTMLElement & { inputElement?: HTMLInputElement, value?: unknown }} Field */

/** Fields that are filled in one after the other by keyboard: Enter leads on, the arrows up and down lead anywhere. */
export class AnswerSheet extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.#press);
    this.addEventListener('change', this.#changed);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#press);
    this.removeEventListener('change', this.#changed);
  }

  /** @param {KeyboardEvent} event */
  #press = (event) => {
    const stop = stopOf(event);
    if (!stop || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const isList = stop.localName === 'vaadin-combo-box';
    if (event.key === 'Enter' && stop.localName !== 'button' && !isList) this.#go(stop, 1, event);
    else if (event.key === 'ArrowDown' && !isList) this.#go(stop, 1, event);
    else if (event.key === 'ArrowUp' && !isList) this.#go(stop, -1, event);
  };

  /**
   * Somebody was chosen from the list.
   *
   * @param {Event} event
   */
  #changed = (event) => {
    const stop = stopOf(event);
    if (stop?.localName === 'vaadin-combo-box' && stop.value && event.target === stop) queueMicrotask(() => this.#go(stop, 1));
  };

  /**
   * @param {Field} from
   * @param {number} by
   * @param {Event} [event]
   */
  #go(from, by, event) {
    const stops = [...this.querySelectorAll('[data-stop]')].filter((each) => each instanceof HTMLElement);
    /** @type {Field | undefined} */
    const next = stops[stops.indexOf(from) + by];
    if (!next) return;
    event?.preventDefault();
    next.focus();
    next.inputElement?.select();
    next.scrollIntoView({ block: 'nearest' });
  }
}

/**
 * @param {Event} event
 * @returns {Field | null}
 */
function stopOf(event) {
  const stop = event.target instanceof Element ? event.target.closest('[data-stop]') : null;
  return stop instanceof HTMLElement ? stop : null;
}

customElements.define('sco-answer-sheet', AnswerSheet);
