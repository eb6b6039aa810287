import { el } from './dom.js';
import { formulas, hasFormula, setFormulas } from './formulas.js';

/** @import { Child } from './page.js' */

const ALLOWED = new Set(['P', 'BR', 'EM', 'STRONG', 'B', 'I', 'U', 'S', 'SUB', 'SUP', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'CODE', 'PRE', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'H3', 'H4', 'H5', 'H6', 'A', 'SPAN', 'DIV', 'DETAILS', 'SUMMARY']);
const DROPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'MATH']);

/**
 * HTML as nodes that can do no harm, although the server has cleaned it already: plain elements, links, no attributes else.
 * Its formulas are set.
 *
 * @param {string} html
 */
export function cleanHtml(html) {
  const nodes = [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].flatMap(clean);
  if (!hasFormula(html)) return nodes;
  const holder = el('div', {}, nodes);
  setFormulas(holder);
  return [...holder.childNodes];
}

/**
 * What has markup as nodes, else what is plain.
 *
 * @template T
 * @param {string | null | undefined} html
 * @param {T} plain
 * @returns {T | string | (Node | string)[]}
 */
export function rich(html, plain) {
  if (html) return cleanHtml(html);
  return typeof plain === 'string' ? formulas(plain) : plain;
}

/**
 * @param {Node} node
 * @returns {(Node | string)[]}
 */
function clean(node) {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || DROPPED.has(node.tagName.toUpperCase())) return [];
  const children = [...node.childNodes].flatMap(clean);
  if (node.tagName === 'IMG') return picture(node);
  if (node.tagName === 'AUDIO') return sound(node);
  if (!ALLOWED.has(node.tagName)) return children;
  const href = node.tagName === 'A' && /^(https?:|mailto:)/i.test(node.getAttribute('href') ?? '') ? node.getAttribute('href') : null;
  return [el(node.tagName.toLowerCase(), { href, rel: href && 'noopener noreferrer', target: href && '_blank' }, children)];
}

/**
 * Pictures and sounds come from our own media only.
 *
 * @param {Element} node
 */
function picture(node) {
  const src = node.getAttribute('src') ?? '';
  return /^media\/[0-9a-f]{16,64}\.(png|jpg|gif|webp)$/.test(src) ? [el('img', { src, alt: node.getAttribute('alt') ?? '' })] : [];
}

/**
 * Nothing is fetched or played before somebody wants to hear it.
 *
 * @param {Element} node
 */
function sound(node) {
  const src = node.getAttribute('src') ?? '';
  return /^media\/[0-9a-f]{16,64}\.(mp3|m4a|aac|ogg|wav|webm|flac)$/.test(src)
    ? [el('audio', { src, controls: true, preload: 'none', 'aria-label': node.getAttribute('aria-label') ?? '' })]
    : [];
}

const SOUNDS = 'audio, details:has(> summary)';

/**
 * Takes the sounds with their words out of nodes, for what may hold no controls; gives both.
 *
 * @param {Child} nodes
 */
export function apart(nodes) {
  const holder = el('div', {}, nodes);
  const sounds = [...holder.querySelectorAll(SOUNDS)];
  for (const each of sounds) each.remove();
  return { words: [...holder.childNodes], sounds };
}
