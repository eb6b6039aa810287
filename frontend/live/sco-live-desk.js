import { deskSlots } from './desk-board.js';
import { keyed } from './keyed.js';
import { LivePage } from './live-page.js';

/** @import { Parts } from './json.js' */

/**
 * <sco-live-desk summit="uuid" texts="api/live/texts">
 * The desk of the chair: what each seat wants, where it stands and what it says, and what moves the summit on.
 */
class ScoLiveDesk extends LivePage {
  #ending = false;

  /** @override */
  get as() {
    return 'desk';
  }

  /**
   * @override
   * @param {HTMLElement} body
   * @param {Parts} parts
   */
  draw(body, parts) {
    keyed(body, deskSlots({
      parts,
      texts: this.texts,
      ending: this.#ending,
      end: (ending) => {
        this.#ending = ending;
        this.draw(body, this.line?.parts ?? parts);
      },
      act: (deed, event) => this.do(deed, event),
    }));
  }
}

if (!customElements.get('sco-live-desk')) customElements.define('sco-live-desk', ScoLiveDesk);
