import { svg } from '../shared/svg.js';

/** @import { Country, World } from './json.js' */
/** @import { Spot } from './labels.js' */

const HIT_RADIUS_PX = 15;
const TINY_PX = 46; // a state smaller than this on the screen gets a larger place to tap

/** @type {Record<string, string>} */
const SYMBOLS = {
  picked: 'M-4 .5-1.2 3.4 4.4-3',
  right: 'M-4 .5-1.2 3.4 4.4-3',
  wrong: 'M-3.4-3.4 3.4 3.4M3.4-3.4-3.4 3.4',
  missed: 'M0-4.2V1M0 3.9v.2',
};

// What a pattern is made of, on a tile of eight by eight.
/** @type {Record<string, string>} */
const PATTERNS = {
  observer: 'M-2 2 2-2M0 8 8 0M6 10 10 6',
  partner: 'M1.9 2h.2M5.9 6h.2',
  wrong: 'M0 0 8 8M8 0 0 8',
};

let maps = 0;

/**
 * A mark's sign, drawn around the origin: what it means must not hang on its colour.
 *
 * @param {string} mark
 */
export function sign(mark) {
  return svg('g', { class: 'map-sign', 'data-mark': mark }, svg('circle', { r: 8.5 }), svg('path', { d: SYMBOLS[mark] }));
}

/** @param {string | null} mark */
export const hasSign = (mark) => mark !== null && mark in SYMBOLS;

/**
 * A state, and the name that floats over it.
 *
 * @typedef {{ whole: SVGGElement, pattern: SVGPathElement, hit: SVGCircleElement }} Group
 * @typedef {{ whole: SVGGElement, fixed: SVGGElement, name: SVGTextElement }} Label
 */

/** The sea, the states around, and each state of the reading as a group of its own. */
export class Drawing {
  root;
  /** @type {Map<string, Group>} */
  #groups = new Map();
  /** @type {Map<string, Label>} */
  #labels = new Map();
  #ring = svg('path', { class: 'map-ring', 'aria-hidden': 'true' });
  #shapes;
  #prefix = `sco-map-${++maps}`;

  /** @param {World} shapes */
  constructor(shapes) {
    this.#shapes = shapes;
    const { width, height, context, countries } = shapes;
    const land = svg('g', { class: 'map-land' });
    const labels = svg('g', { class: 'map-labels', 'aria-hidden': 'true' });
    // the smallest last, so that they lie on top
    for (const [id, country] of Object.entries(countries).sort(([, a], [, b]) => b.area - a.area)) {
      land.append(this.#group(id, country));
      labels.append(this.#label(id, country));
    }
    this.root = svg('svg', { class: 'map-drawing', viewBox: `0 0 ${width} ${height}` },
      this.#patterns(),
      svg('rect', { class: 'map-sea', x: -width, y: -height, width: 3 * width, height: 3 * height, 'aria-hidden': 'true' }),
      svg('path', { class: 'map-context', d: context, 'aria-hidden': 'true' }),
      land, this.#ring, labels);
  }

  get ids() {
    return Object.keys(this.#shapes.countries);
  }

  /** Where the names stand, by the ids of states. */
  get anchors() {
    return Object.fromEntries(this.ids.map((id) => [id, this.country(id).label]));
  }

  /** @param {string | null} id */
  group(id) {
    return id === null ? undefined : this.#groups.get(id)?.whole;
  }

  /** @param {string} id */
  country(id) {
    return this.#shapes.countries[id];
  }

  /**
   * Which state was meant by something inside the drawing.
   *
   * @param {EventTarget | null} target
   */
  idOf(target) {
    return target instanceof Element ? (target.closest('.map-country')?.getAttribute('data-id') ?? null) : null;
  }

  /**
   * @param {string} id
   * @param {string | null} mark
   */
  mark(id, mark) {
    const group = this.#groups.get(id);
    const label = this.#labels.get(id);
    if (!group || !label) return;
    group.whole.dataset.mark = mark ?? '';
    label.whole.dataset.mark = mark ?? '';
    group.pattern.style.fill = mark !== null && mark in PATTERNS ? `url(#${this.#prefix}-${mark})` : 'none';
    label.fixed.querySelector('.map-sign')?.remove();
    if (mark !== null && hasSign(mark)) label.fixed.prepend(sign(mark));
  }

  /**
   * @param {string} id
   * @param {string} name
   */
  name(id, name) {
    const label = this.#labels.get(id);
    if (label) label.name.textContent = name;
  }

  /**
   * Shows a name where it was placed, or hides it.
   *
   * @param {string} id
   * @param {Spot | undefined} place
   */
  showName(id, place) {
    const text = this.#labels.get(id)?.name;
    text?.classList.toggle('is-hidden', !place);
    if (!text || !place) return;
    text.setAttribute('x', String(place.x));
    text.setAttribute('y', String(place.y));
    text.setAttribute('text-anchor', place.anchor);
  }

  /**
   * A line around the state that has the focus, above its neighbours.
   *
   * @param {string | null} id
   */
  ring(id) {
    this.#ring.setAttribute('d', id ? this.#shapes.countries[id].d : '');
  }

  /**
   * Names, signs and places to tap keep their size on the screen, however large the map is.
   *
   * @param {number} unitsPerPx
   */
  scale(unitsPerPx) {
    this.root.style.setProperty('--map-unit', String(unitsPerPx));
    for (const pattern of this.root.querySelectorAll('pattern')) pattern.setAttribute('patternTransform', `scale(${unitsPerPx})`);
    for (const [id, { hit }] of this.#groups) {
      const { size } = this.#shapes.countries[id];
      const tiny = Math.min(...size) / unitsPerPx < TINY_PX;
      hit.setAttribute('r', String(tiny ? HIT_RADIUS_PX * unitsPerPx : 0));
    }
  }

  /**
   * @param {string} id
   * @param {Country} country
   */
  #group(id, { d, label }) {
    const pattern = svg('path', { class: 'map-pattern', d });
    const hit = svg('circle', { class: 'map-hit', cx: label[0], cy: label[1], r: 0 });
    const whole = svg('g', { class: 'map-country', 'data-id': id }, svg('path', { class: 'map-shape', d }), pattern, hit);
    this.#groups.set(id, { whole, pattern, hit });
    return whole;
  }

  /**
   * @param {string} id
   * @param {Country} country
   */
  #label(id, { label: [x, y] }) {
    const name = svg('text', { class: 'map-name is-hidden' });
    const fixed = svg('g', { class: 'map-fixed' }, name);
    const whole = svg('g', { transform: `translate(${x} ${y})` }, fixed);
    this.#labels.set(id, { whole, fixed, name });
    return whole;
  }

  #patterns() {
    return svg('defs', {}, ...Object.entries(PATTERNS).map(([mark, d]) =>
      svg('pattern', { id: `${this.#prefix}-${mark}`, class: 'map-hatch', 'data-mark': mark, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        svg('path', { d }))));
  }
}
