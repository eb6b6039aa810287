const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element. Children that are strings become text nodes, so data can never become markup.
 * Attributes that are null, undefined or false are left out; functions become listeners.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

const ICONS = {
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  flag: 'M5 21V4M5 5c5-3 8 3 14 0v9c-6 3-9-3-14 0',
  check: 'M20 6 9 17l-5-5',
  turn: 'M3 12a9 9 0 0 1 15-6.7L21 8M21 3v5h-5M21 12a9 9 0 0 1-15 6.7L3 16M3 21v-5h5',
};

/** A decorative line icon; the text beside it says what it means. */
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

export const spoken = (text) => el('span', { class: 'sco-quiet-text' }, text);
