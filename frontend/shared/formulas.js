import { el } from './dom.js';

/** @typedef {{ render: (tex: string, into: HTMLElement, options: object) => void }} Katex */

/** The signs that the server knows too: see Formulas. */
const FORMULA = /\\\((.{1,2000}?)\\\)|\\\[(.{1,2000}?)\\]|\$\$(.{1,2000}?)\$\$/gs;
const LIBRARY = new URL('../webjars/katex/0.18.11/dist/katex.min.js', import.meta.url);
/** Nothing that leads elsewhere, and an end to what calls itself. */
const OPTIONS = { trust: false, maxExpand: 300, maxSize: 20, strict: 'ignore', throwOnError: true, output: 'htmlAndMathml' };

/** @type {Promise<Katex> | null} */
let loading = null;

/** @param {string} text */
export const hasFormula = (text) => text.search(FORMULA) >= 0;

/**
 * A text with its formulas set; as it is when it has none. What cannot be set stays as it was written.
 *
 * @param {string} text
 * @returns {string | (string | Node)[]}
 */
export function formulas(text) {
  if (!hasFormula(text)) return text;
  /** @type {(string | Node)[]} */
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(FORMULA)) {
    const [source, inline, displayed, apart] = found;
    if (found.index > end) parts.push(text.slice(end, found.index));
    parts.push(formula(source, inline ?? displayed ?? apart, inline === undefined));
    end = found.index + source.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/**
 * Sets the formulas inside, but for those in code.
 *
 * @param {Element} within
 */
export function setFormulas(within) {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  /** @type {(Text | Comment)[]} */
  const found = [];
  while (walker.nextNode()) found.push( /** @type {Text | Comment} */ (walker.currentNode));
  for (const node of found)
    if (node instanceof Comment) node.remove(); // the server parts braces by them
  within.normalize();
  for (const node of found) {
    if (node instanceof Text && within.contains(node) && !node.parentElement?.closest('code, pre, .sco-formula')) {
      const set = formulas(node.data);
      if (typeof set !== 'string') node.replaceWith(...set);
    }
  }
}

/**
 * @param {string} source
 * @param {string} tex
 * @param {boolean} displayMode
 */
function formula(source, tex, displayMode) {
  const shown = el('span', { class: 'sco-formula', translate: 'no' }, source);
  const gapped = tex.replace(/\u2009?_{3,}\u2009?/g, '\\underline{\\qquad}');
  katex().then((library) => {
    const set = document.createElement('span');
    library.render(gapped, set, { ...OPTIONS, displayMode });
    shown.replaceChildren(...set.childNodes);
  }).catch(() => shown.classList.add('is-source'));
  return shown;
}

/** Comes only when the first formula does. */
function katex() {
  loading ??= load();
  return loading;
}

async function load() {
  try {
    for (const { href } of [new URL('katex.min.css', LIBRARY), new URL('formulas.css', import.meta.url)]) document.head.append(el('link', { rel: 'stylesheet', href }));
    await import(LIBRARY.href);
    return /** @type {Katex} */ ( /** @type {any} */ (globalThis).katex);
  } catch (failure) {
    loading = null;
    throw failure;
  }
}
