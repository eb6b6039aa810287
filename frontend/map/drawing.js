const SVG = 'http://www.w3.org/2000/svg';
const HIT_RADIUS_PX = 15;
const TINY_PX = 46; // a state smaller than this on the screen gets a larger place to tap

const SYMBOLS = {
  picked: 'M-4 .5-1.2 3.4 4.4-3',
  right: 'M-4 .5-1.2 3.4 4.4-3',
  wrong: 'M-3.4-3.4 3.4 3.4M3.4-3.4-3.4 3.4',
  missed: 'M0-4.2V1M0 3.9v.2',
};

// What a pattern is made of, on a tile of eight by eight.
const PATTERNS = {
  observer: 'M-2 2 2-2M0 8 8 0M6 10 10 6',
  partner: 'M1.9 2h.2M5.9 6h.2',
  wrong: 'M0 0 8 8M8 0 0 8',
};

let maps = 0;

export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A mark's sign, drawn around the origin: what it means must not hang on its colour. */
export function sign(mark) {
  return svg('g', { class: 'map-sign', 'data-mark': mark }, svg('circle', { r: 8.5 }), svg('path', { d: SYMBOLS[mark] }));
}

export const hasSign = (mark) => mark in SYMBOLS;

/** The sea, the states around, and each state of the reading as a group of its own. */
export class Drawing {
  root;
  #groups = new Map();
  #labels = new Map();
  #ring = svg('path', { class: 'map-ring', 'aria-hidden': 'true' });
  #shapes;
  #prefix = `sco-map-${++maps}`;

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

  /** Where the names stand: {id: [x, y]}. */
  get anchors() {
    return Object.fromEntries(this.ids.map((id) => [id, this.country(id).label]));
  }

  group(id) {
    return this.#groups.get(id);
  }

  country(id) {
    return this.#shapes.countries[id];
  }

  /** Which state was meant by something inside the drawing. */
  idOf(target) {
    return target instanceof Element ? (target.closest('.map-country')?.dataset.id ?? null) : null;
  }

  mark(id, mark) {
    const group = this.#groups.get(id);
    const label = this.#labels.get(id);
    group.dataset.mark = mark ?? '';
    label.dataset.mark = mark ?? '';
    group.querySelector('.map-pattern').style.fill = mark in PATTERNS ? `url(#${this.#prefix}-${mark})` : 'none';
    label.querySelector('.map-sign')?.remove();
    if (mark in SYMBOLS) label.firstChild.prepend(sign(mark));
  }

  name(id, name) {
    this.#labels.get(id).querySelector('text').textContent = name;
  }

  /** Shows a name where it was placed, or hides it. */
  showName(id, place) {
    const text = this.#labels.get(id).querySelector('text');
    text.classList.toggle('is-hidden', !place);
    if (!place) return;
    text.setAttribute('x', place.x);
    text.setAttribute('y', place.y);
    text.setAttribute('text-anchor', place.anchor);
  }

  /** A line around the state that has the focus, above its neighbours. */
  ring(id) {
    this.#ring.setAttribute('d', id ? this.#shapes.countries[id].d : '');
  }

  /** Names, signs and places to tap keep their size on the screen, however large the map is. */
  scale(unitsPerPx) {
    this.root.style.setProperty('--map-unit', unitsPerPx);
    for (const pattern of this.root.querySelectorAll('pattern')) pattern.setAttribute('patternTransform', `scale(${unitsPerPx})`);
    for (const [id, group] of this.#groups) {
      const { size } = this.#shapes.countries[id];
      const tiny = Math.min(...size) / unitsPerPx < TINY_PX;
      group.querySelector('.map-hit').setAttribute('r', tiny ? HIT_RADIUS_PX * unitsPerPx : 0);
    }
  }

  #group(id, { d, label }) {
    const group = svg('g', { class: 'map-country', 'data-id': id },
      svg('path', { class: 'map-shape', d }),
      svg('path', { class: 'map-pattern', d }),
      svg('circle', { class: 'map-hit', cx: label[0], cy: label[1], r: 0 }));
    this.#groups.set(id, group);
    return group;
  }

  #label(id, { label: [x, y] }) {
    const text = svg('text', { class: 'map-name is-hidden' });
    const group = svg('g', { transform: `translate(${x} ${y})` }, svg('g', { class: 'map-fixed' }, text));
    this.#labels.set(id, group);
    return group;
  }

  #patterns() {
    return svg('defs', {}, ...Object.entries(PATTERNS).map(([mark, d]) =>
      svg('pattern', { id: `${this.#prefix}-${mark}`, class: 'map-hatch', 'data-mark': mark, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        svg('path', { d }))));
  }
}
