const SVG = 'http://www.w3.org/2000/svg';

/** @import { Attributes, Child } from './page.js' */

/**
 * Makes an element. Children that are strings become text nodes, so data can never become markup.
 * Attributes that are null, undefined or false are left out; functions become listeners.
 *
 * @template {string} T
 * @param {T} tag
 * @param {Attributes} attributes
 * @param {Child[]} children
 * @returns {T extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[T] : HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...flat(children));
  return /** @type {any} */ (element); // what kind it is follows from its tag
}

/**
 * @param {Child} child
 * @returns {(Node | string)[]}
 */
function flat(child) {
  if (child === null || child === undefined || child === '') return [];
  if (child instanceof Node) return [child];
  return typeof child === 'object' ? child.flatMap(flat) : [String(child)];
}

/**
 * The first of the type inside that matches; null when there is none.
 *
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {{ new (): T }} [type]
 */
export function find(within, selector, type) {
  return findAll(within, selector, type)[0] ?? null;
}

/**
 * All of the type inside that match.
 *
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {{ new (): T }} [type]
 * @returns {T[]}
 */
export function findAll(within, selector, type) {
  const wanted = type ?? HTMLElement;
  return /** @type {T[]} */ ([...within.querySelectorAll(selector)].filter((found) => found instanceof wanted));
}

const ICONS = {
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  flag: 'M5 21V4M5 5c5-3 8 3 14 0v9c-6 3-9-3-14 0',
  check: 'M20 6 9 17l-5-5',
  turn: 'M3 12a9 9 0 0 1 15-6.7L21 8M21 3v5h-5M21 12a9 9 0 0 1-15 6.7L3 16M3 21v-5h5',
  cross: 'M6 6l12 12M18 6 6 18',
  half: 'M5 12h14',
  dot: 'M12 12h.01',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 3',
  pair: 'M4 12h16M14 6l6 6-6 6',
  up: 'M12 19V5M5 12l7-7 7 7',
  down: 'M12 5v14M5 12l7 7 7-7',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5h.01',
  leave: 'M15 4h4a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-4M10 8l-4 4 4 4M6 12h9',
  grid: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
};

/** @typedef {keyof typeof ICONS} IconName */

/**
 * A decorative line icon; the text beside it says what it means.
 *
 * @param {IconName} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'sco-icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** @param {string} text */
export const spoken = (text) => el('span', { class: 'sco-quiet-text' }, text);
