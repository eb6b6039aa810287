import { keyed } from './keyed.js';
import { LivePage } from './live-page.js';
import { wallSlots } from './wall-board.js';

/** @import { Parts } from './json.js' */

/**
 * <sco-live-wall summit="uuid" texts="api/live/texts">
 * What the class sees on its wall: the code, the text in big letters, the seats, the votes, and the debrief at the end.
 */
class ScoLiveWall extends LivePage {
  /**
   * @override
   * @param {HTMLElement} body
   * @param {Parts} parts
   */
  draw(body, parts) {
    keyed(body, wallSlots(parts, this.texts));
  }
}

if (!customElements.get('sco-live-wall')) customElements.define('sco-live-wall', ScoLiveWall);
