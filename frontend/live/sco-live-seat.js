import { seatSlots } from './seat-board.js';
import { keyed } from './keyed.js';
import { LivePage } from './live-page.js';

/** @import { Parts } from './json.js' */

/** The parts of the page that a phone shows one at a time. */
const TABS = ['text', 'brief', 'corridor', 'votes'];

/**
 * <sco-live-seat summit="uuid" texts="api/live/texts">
 * A seat at a live summit: the text with what can be done to it, the secret brief, the corridor, and the vote.
 */
class ScoLiveSeat extends LivePage {
  #tab = 'text';
  #leaving = false;

  /** @override */
  get as() {
    return 'seat';
  }

  /**
   * @override
   * @param {HTMLElement} body
   * @param {Parts} parts
   */
  draw(body, parts) {
    keyed(body, seatSlots({
      parts,
      texts: this.texts,
      tab: this.#tab,
      tabs: TABS,
      leaving: this.#leaving,
      turn: (tab) => this.#turn(tab),
      leave: (leaving) => this.#ask(leaving),
      act: (deed, event) => this.do(deed, event),
    }));
    this.dataset.tab = this.#tab;
  }

  /** @param {string} tab */
  #turn(tab) {
    this.#tab = tab;
    this.#again();
  }

  /** @param {boolean} leaving */
  #ask(leaving) {
    this.#leaving = leaving;
    this.#again();
  }

  #again() {
    const body = this.querySelector('.live-body');
    if (body instanceof HTMLElement && this.line?.parts) this.draw(body, this.line.parts);
  }
}

if (!customElements.get('sco-live-seat')) customElements.define('sco-live-seat', ScoLiveSeat);
