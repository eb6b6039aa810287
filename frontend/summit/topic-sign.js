import { svg } from '../shared/svg.js';

/*
 * Drawings of our own for topics: a tile in the house's colours and a charge. A charge is a list of [path, colour]; the field
 * is 48 wide and 48 high. A topic that has none gets the eight-pointed star of the tiles.
 */

/** @typedef {{ ground: string, charge: string[][] }} Drawing */

/** @type {Record<string, Drawing>} */
const DRAWINGS = {
  'anti-western-clause': {
    ground: 'lapis',
    charge: [
      ['M11 10h20l6 6v22H11z', 'light'],
      ['M16 19h15v2.5H16zM16 25h15v2.5H16zM16 31h9v2.5h-9z', 'dark'],
      ['M30 9l7 7h-7z', 'glow']
    ]
  },
  'free-trade': {
    ground: 'saffron',
    charge: [
      ['M8 28h32l-4 9H12z', 'dark'],
      ['M23 9h2v18h-2z', 'dark'],
      ['M26 11l12 14H26zM22 13v12H11z', 'light']
    ]
  },
  'energy-club': {
    ground: 'turquoise',
    charge: [
      ['M24 8c7 8 9 12 9 17a9 9 0 0 1-18 0c0-5 2-9 9-17', 'light'],
      ['M24 20c3 4 4 5 4 8a4 4 0 0 1-8 0c0-3 1-4 4-8', 'glow'],
      ['M10 37h28v3H10z', 'light']
    ]
  },
  'permanent-force': {
    ground: 'forest',
    charge: [
      ['M24 7l14 5v11c0 9-6 14-14 18-8-4-14-9-14-18V12z', 'light'],
      ['M24 14l2.6 6 6.4.6-4.8 4.3 1.4 6.4-5.6-3.3-5.6 3.3 1.4-6.4-4.8-4.3 6.4-.6z', 'dark']
    ]
  },
  exercises: {
    ground: 'pomegranate',
    charge: [
      ['M12 8h3v33h-3z', 'light'],
      ['M15 9h22l-6 7 6 7H15z', 'glow']
    ]
  },
  'three-evils': {
    ground: 'lapis',
    charge: [
      ['M21 9a12 12 0 1 0 0 24 12 12 0 0 0 0-24m0 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16', 'light'],
      ['M29 31l3-3 9 9-3 3z', 'glow']
    ]
  },
  narcotics: {
    ground: 'forest',
    charge: [
      ['M7 38l11-18 6 9 5-7 12 16z', 'light'],
      ['M9 38c8-7 12 1 18-4s8-2 12-6v3c-4 4-6 2-12 6s-10-2-16 3z', 'glow']
    ]
  },
  afghanistan: {
    ground: 'turquoise',
    charge: [
      ['M6 37l12-22 7 12 5-8 12 18z', 'light'],
      ['M18 15l4.5 8-3 2-2-2-3 2-1-1.5z', 'dark'],
      ['M34 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8', 'glow']
    ]
  },
  unrest: {
    ground: 'pomegranate',
    charge: [
      ['M9 20l18-9v24l-18-8z', 'light'],
      ['M12 29h6l3 10h-6z', 'light'],
      ['M30 17l8-5 1.5 2.5-8 5zM31 23h9v3h-9zM30 29l1.5-2.5 8 5-1.5 2.5z', 'glow']
    ]
  },
  railway: {
    ground: 'saffron',
    charge: [
      ['M19 8h3L14 40h-4zM26 8h3l9 32h-4z', 'dark'],
      ['M18 14h12v3H18zM16 22h16v3H16zM14 31h20v3H14z', 'dark']
    ]
  },
};

/** @type {Drawing} */
const OTHER = {
  ground: 'paper',
  charge: [
    ['M36 20l-3.5 3.5v5h-5L24 32l-3.5-3.5h-5v-5L12 20l3.5-3.5v-5h5L24 8l3.5 3.5h5v5z', 'dark']
  ]
};

/**
 * <sco-topic-sign topic="energy-club">
 * Decorative: the name of the topic stands beside it.
 */
class ScoTopicSign extends HTMLElement {
  static observedAttributes = ['topic'];

  attributeChangedCallback() {
    const { ground, charge } = DRAWINGS[this.getAttribute('topic') ?? ''] ?? OTHER;
    const tile = svg('svg', { viewBox: '0 0 48 48', class: 'table-emblem', 'data-ground': ground, 'aria-hidden': 'true' });
    tile.append(svg('rect', { class: 'table-emblem-ground', x: 1, y: 1, width: 46, height: 46, rx: 11 }));
    for (const [d, colour] of charge) tile.append(svg('path', { class: `table-emblem-${colour}`, 'fill-rule': 'evenodd', d }));
    this.replaceChildren(tile);
  }
}

if (!customElements.get('sco-topic-sign')) customElements.define('sco-topic-sign', ScoTopicSign);
