import { el } from '../shared/dom.js';
import { Scene } from '../shared/scene.js';
import { screen } from '../shared/screen.js';

/** What both games at the table show beside the game: that it comes, that it cannot be reached, that it is not there. */
export class TableScene extends Scene {
  loading() {
    this.main.replaceChildren(el('div', { class: 'table-loading', role: 'status', 'data-test': 'loading' }, el('span', {}, this.texts.of('loading'))));
  }

  /** @param {() => unknown} retry */
  trouble(retry) {
    if (this.main.querySelector('[data-test="error"]')) return;
    this.turnTo(screen('', 'error', this.texts.of('error.title'), this.texts.of('error.text'), el('button', { type: 'button', class: 'sco-button sco-button-primary', 'data-test': 'retry', click: retry }, this.texts.of('retry'))));
  }

  /**
   * There is no such play for this learner.
   *
   * @param {string} message
   */
  gone(message) {
    this.turnTo(screen('', 'gone', this.texts.of('gone.title'), message, el('a', { class: 'sco-button sco-button-primary', href: 'scenarios' }, this.texts.of('back'))));
  }
}
