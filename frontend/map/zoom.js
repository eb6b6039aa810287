import { el } from '../shared/dom.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Point } from './json.js' */
/** @import { View } from './view.js' */

const SIGNS = { in: '+', out: '−', whole: '⤢' };

/** The buttons for a view. */
export class Zoom {
  element;
  #buttons;
  #view;

  /**
   * @param {View} view
   * @param {Texts} texts
   * @param {() => Point | null} target says where to get closer to
   */
  constructor(view, texts, target) {
    /** @param {keyof typeof SIGNS} name @param {() => void} act */
    const button = (name, act) =>
      el('button', { type: 'button', class: 'map-zoom-button', 'aria-label': texts.of(`zoom.${name}`), title: texts.of(`zoom.${name}`), click: act }, SIGNS[name]);
    this.#view = view;
    this.#buttons = { closer: button('in', () => view.closer(target())), further: button('out', () => view.further()), whole: button('whole', () => view.whole()) };
    this.element = el('div', { class: 'map-zoom', role: 'group', 'aria-label': texts.of('zoom') }, Object.values(this.#buttons));
  }

  /** What cannot be done now is greyed out. */
  show() {
    this.#buttons.closer.disabled = this.#view.atMost;
    this.#buttons.further.disabled = this.#buttons.whole.disabled = !this.#view.zoomed;
  }
}
