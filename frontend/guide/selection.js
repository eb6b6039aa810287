import { cardAddress } from './section.js';

/** @import { Texts } from '../shared/texts.js' */

const LONGEST = 2_000;

/**
 * What is selected within a passage goes along when a card is made of it: the passage's link says so and has it in its
 * address. A press takes the selection away in some browsers before the click comes, so the link keeps it until another
 * passage has one.
 */
export class SelectedWords {
  #guide;
  #texts;
  /** @type {HTMLAnchorElement | null} */
  #link = null;

  /**
   * @param {HTMLElement} guide
   * @param {Texts} texts
   */
  constructor(guide, texts) {
    this.#guide = guide;
    this.#texts = texts;
  }

  /** The selection of the page is another one. */
  changed() {
    const selection = document.getSelection();
    const words = (selection?.toString() ?? '').replace(/\s+/g, ' ').trim();
    const passage = selection?.anchorNode && passageOf(selection.anchorNode);
    if (!words || words.length > LONGEST || !passage || !this.#guide.contains(passage)) return;
    const link = passage.querySelector('a[data-make-card]');
    if (!(link instanceof HTMLAnchorElement)) return;
    if (this.#link && this.#link !== link) this.#show(this.#link, '');
    this.#link = link;
    this.#show(link, words);
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {string} words
   */
  #show(link, words) {
    const pack = new URL(link.href).searchParams.get('pack') ?? '';
    const passage = link.dataset.makeCard ?? '';
    link.setAttribute('href', cardAddress(pack, passage, words));
    link.textContent = this.#texts.of(words ? 'make-card.selected' : 'make-card');
    link.setAttribute('aria-label', this.#texts.of(words ? 'make-card.selected.label' : 'make-card.label', passage));
  }
}

/** @param {Node} node */
function passageOf(node) {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.guide-passage') ?? null;
}
