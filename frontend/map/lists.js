import { el } from '../shared/dom.js';
import { svg } from '../shared/svg.js';
import { hasSign, sign } from './drawing.js';

/** @import { Texts } from '../shared/texts.js' */

const ORDER = ['member', 'observer', 'partner', 'right', 'wrong', 'missed'];

/**
 * What the marks mean, and in words which states have them: whoever cannot see the map misses nothing.
 *
 * @param {Record<string, string>} marks of states, by their ids
 * @param {Record<string, string>} names
 * @param {Texts} texts
 */
export function legend(marks, names, texts) {
  const groups = ORDER.map((mark) => ({ mark, ids: Object.keys(marks).filter((id) => marks[id] === mark && names[id]) }));
  return groups.filter(({ ids }) => ids.length).map(({ mark, ids }) =>
    el('li', { class: 'map-legend-entry', 'data-mark': mark },
      swatch(mark),
      el('span', {}, el('strong', {}, texts.counted(`mark.${mark}`, ids.length), ': '), ids.map((id) => names[id]).sort((a, b) => a.localeCompare(b)).join(', '))));
}

/** @param {string} mark */
function swatch(mark) {
  const box = svg('svg', { class: 'map-swatch', viewBox: '-10 -10 20 20', 'data-mark': mark, 'aria-hidden': 'true' });
  if (hasSign(mark)) {
    box.append(sign(mark));
    return box;
  }
  box.append(svg('rect', { class: 'map-swatch-ground', x: -9, y: -9, width: 18, height: 18, rx: 4 }));
  if (mark === 'observer') box.append(svg('path', { class: 'map-swatch-pattern', d: 'M-9 0 0-9M-9 9 9-9M0 9 9 0' }));
  if (mark === 'partner') box.append(svg('path', { class: 'map-swatch-pattern', d: 'M-4.1-4h.2M3.9-4h.2M-.1 0h.2M-4.1 4h.2M3.9 4h.2' }));
  return box;
}

/** The same choice as a list of boxes to tick. */
export class Choices {
  element;
  /** @type {Map<string, HTMLInputElement>} */
  #boxes = new Map();

  /**
   * @param {Record<string, string>} names
   * @param {Texts} texts
   * @param {(id: string) => void} toggle
   */
  constructor(names, texts, toggle) {
    const ids = Object.keys(names).sort((a, b) => names[a].localeCompare(names[b]));
    this.element = el('details', { class: 'map-choices' },
      el('summary', {}, texts.of('list')),
      el('ul', { role: 'group', 'aria-label': texts.of('list.label') }, ids.map((id) => {
        const box = el('input', { type: 'checkbox', value: id });
        box.addEventListener('change', (event) => {
          event.stopPropagation(); // the map tells of the change itself
          toggle(id);
        });
        this.#boxes.set(id, box);
        return el('li', {}, el('label', {}, box, names[id]));
      })));
  }

  /**
   * @param {string[]} picked
   * @param {boolean} disabled
   */
  show(picked, disabled) {
    for (const [id, box] of this.#boxes) {
      box.checked = picked.includes(id);
      box.disabled = disabled;
    }
  }
}
