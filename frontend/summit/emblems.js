import { svg } from '../shared/svg.js';

/*
 * Emblems of our own for those who sit at the table: a tile in the house's colours, a charge, and letters. They are signs to
 * recognise a state by, not its flag or arms. A charge is a list of [path, colour]; the field is 48 wide and 48 high.
 */

/** @typedef {{ letters?: string, ground: string, rays?: number, charge: string[][] }} Emblem */

/** @type {Record<string, Emblem>} */
const EMBLEMS = {
  kazakhstan: {
    letters: 'KAZ',
    ground: 'turquoise',
    rays: 12,
    charge: [
      ['M24 14a6 6 0 1 0 0 12 6 6 0 0 0 0-12', 'light']
    ]
  },
  kyrgyzstan: {
    letters: 'KGZ',
    ground: 'pomegranate',
    charge: [
      ['M24 8a12 12 0 1 0 0 24 12 12 0 0 0 0-24m0 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18', 'light'],
      ['M16 15c5 3 11 3 16 0v2c-5 3-11 3-16 0zM16 24c5-3 11-3 16 0v2c-5-3-11-3-16 0zM22.8 11h2.4v18h-2.4z', 'light']
    ]
  },
  tajikistan: {
    letters: 'TJK',
    ground: 'forest',
    charge: [
      ['M12 14l5 5 7-9 7 9 5-5-2.5 14h-19z', 'light'],
      ['M14 29.5h20V32H14z', 'light']
    ]
  },
  uzbekistan: {
    letters: 'UZB',
    ground: 'lapis-soft',
    charge: [
      ['M27 9a11 11 0 1 0 6 18 9 9 0 1 1-6-18', 'dark'],
      ['M33 12l1.2 2.6 2.8.3-2.1 1.9.6 2.8-2.5-1.4-2.5 1.4.6-2.8-2.1-1.9 2.8-.3z', 'dark']
    ]
  },
  russia: {
    letters: 'RUS',
    ground: 'lapis',
    charge: [
      ['M10 12h28v4H10z', 'light'],
      ['M10 19h28v4H10z', 'glow'],
      ['M10 26h28v4H10z', 'light']
    ]
  },
  china: {
    letters: 'CHN',
    ground: 'saffron',
    charge: [
      ['M24 7l3.9 8.4 9.1 1-6.8 6.3 1.9 9.1-8.1-4.6-8.1 4.6 1.9-9.1-6.8-6.3 9.1-1z', 'dark']
    ]
  },
};

/** @type {Emblem} */
const OTHER = {
  ground: 'paper',
  charge: [
    ['M36 20l-3.5 3.5v5h-5L24 32l-3.5-3.5h-5v-5L12 20l3.5-3.5v-5h5L24 8l3.5 3.5h5v5z', 'dark']
  ]
};

/**
 * Decorative: the name stands beside it.
 *
 * @param {string} id of a state, or of anybody else
 * @param {string} [name]
 */
export function emblem(id, name = id) {
  const { letters = name.slice(0, 3).toUpperCase(), ground, charge, rays = 0 } = EMBLEMS[id] ?? OTHER;
  const tile = svg('svg', { viewBox: '0 0 48 48', class: 'table-emblem', 'data-ground': ground, 'aria-hidden': 'true' });
  tile.append(svg('rect', { class: 'table-emblem-ground', x: 1, y: 1, width: 46, height: 46, rx: 11 }));
  for (let index = 0; index < rays; index++) tile.append(svg('path', { class: 'table-emblem-light', d: 'M24 6.5l1.4 5h-2.8z', transform: `rotate(${(360 / rays) * index} 24 20)` }));
  for (const [d, colour] of charge) tile.append(svg('path', { class: `table-emblem-${colour}`, 'fill-rule': 'evenodd', d }));
  const label = svg('text', { class: 'table-emblem-letters', x: 24, y: 43, 'text-anchor': 'middle' });
  label.textContent = letters;
  tile.append(label);
  return tile;
}
