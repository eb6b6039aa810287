import { el } from './dom.js';

const ROUTINE = new Set(['saving', 'saved']);
const HELD = new Set(['stale', 'refused', 'undone', 'aside', 'late']);
const HELD_MS = 4_000;

/** Says how it stands with the answers; what happened to one stays readable although the next is saved meanwhile. */
export class StatusLine {
  element = el('p', { class: 'sco-status', 'data-test': 'status', 'data-state': 'idle' });
  #heldUntil = 0;

  /**
   * @param {string} state
   * @param {string} text
   */
  say(state, text) {
    if (ROUTINE.has(state) && performance.now() < this.#heldUntil) return;
    this.#heldUntil = HELD.has(state) ? performance.now() + HELD_MS : 0;
    this.element.dataset.state = state;
    this.element.textContent = text;
  }
}
