import { cleanHtml } from '../shared/clean-html.js';
import { el, find, findAll, icon, spoken } from '../shared/dom.js';
import { formulas } from '../shared/formulas.js';

/** @import { Segment } from '../shared/json.js' */
/** @import { Texts } from '../shared/texts.js' */
/** @import { Card, Looks } from './json.js' */

/** A card with its front showing. `turn()` writes the back and turns it over. */
export class CardFace {
  #texts;
  #card;
  #front;
  #back;

  /**
   * @param {Card} card
   * @param {Texts} texts
   */
  constructor(card, texts) {
    this.#card = card;
    this.#texts = texts;
    this.#front = el('section', { class: 'deck-face deck-front', 'data-test': 'front', 'aria-label': texts.of('question') },
      this.#head(),
      side('deck-question', card.looks?.front, card.front, texts),
      el('p', { class: 'deck-hint' }, texts.of(`format.${card.format}`)));
    this.#back = el('section', { class: 'deck-face deck-back', 'data-test': 'back', 'aria-label': texts.of('answer'), hidden: true });
    this.element = el('div', { class: 'deck-card', 'data-test': 'card', 'data-prompt': card.prompt, 'data-card': card.card, 'data-wording': card.wording, 'data-format': card.format },
      this.#front, this.#back);
  }

  /**
   * @param {Segment[]} back
   * @param {HTMLElement | null} [verdict]
   * @param {Looks | null} [looks]
   */
  turn(back, verdict = null, looks = null) {
    const sentence = back.some((segment) => segment.kind !== 'KEY' && segment.text.trim());
    this.#back.replaceChildren(
      el('div', { class: 'deck-band sco-tiled', 'aria-hidden': 'true' }),
      this.#head(),
      sentence ? '' : side('deck-asked', this.#card.looks?.front, this.#card.front, this.#texts),
      side(sentence ? 'deck-question' : 'deck-key', looks?.back, back, this.#texts),
      verdict ?? el('p', { class: 'deck-hint' }));
    for (const sound of findAll(this.#front, 'audio', HTMLAudioElement)) sound.pause();
    this.#back.hidden = false;
    this.#front.inert = true;
    this.element.getBoundingClientRect(); // lays the back out, so that the turn is a transition from where it is
    this.element.classList.add('is-turned');
  }

  /** The first sound of the side that shows, from its beginning: what was learned before what was asked. */
  replay() {
    const side = this.#back.hidden ? this.#front : this.#back;
    const sound = find(side, '.deck-key audio, .deck-question audio', HTMLAudioElement) ?? side.querySelector('audio');
    if (!sound) return;
    for (const other of this.element.querySelectorAll('audio')) other.pause();
    sound.currentTime = 0;
    sound.play().catch(() => {}); // the player itself shows that it cannot
  }

  /** @param {boolean} flagged */
  markFlagged(flagged) {
    for (const mark of findAll(this.element, '.deck-flag')) mark.hidden = !flagged;
  }

  #head() {
    const phase = this.#texts.of(`phase.${this.#card.phase}`);
    return el('header', { class: 'deck-face-head' },
      el('span', { class: 'deck-section' }, this.#card.sectionTitle),
      phase ? el('span', { class: 'deck-phase', 'data-phase': this.#card.phase }, phase) : '',
      el('span', { class: 'deck-flag', hidden: !this.#card.flagged }, icon('flag'), spoken(this.#texts.of('flagged'))));
  }
}

/**
 * One side: with its markup where it has any.
 *
 * @param {string} look
 * @param {string | null | undefined} html
 * @param {Segment[]} list
 * @param {Texts} texts
 */
function side(look, html, list, texts) {
  return html ? el('div', { class: `${look} sco-rich` }, gapped(cleanHtml(html), texts)) : el('p', { class: look }, segments(list, texts));
}

/**
 * Lines that stand for a gap are read as "blank".
 *
 * @param {(Node | string)[]} nodes
 * @param {Texts} texts
 */
function gapped(nodes, texts) {
  const holder = el('div', {}, nodes);
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const gaps = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && /_{3,}/.test(node.data)) gaps.push(node);
  }
  for (const text of gaps) {
    text.replaceWith(...text.data.split(/_{3,}/).flatMap((part, place) => (place ? [gap('', texts), part] : [part])));
  }
  return [...holder.childNodes];
}

/**
 * Segments as nodes: plain text, a gap that is read as "blank", the key made to stand out.
 *
 * @param {Segment[]} list
 * @param {Texts} texts
 */
export function segments(list, texts) {
  return list.map(({ kind, text }) => {
    if (kind === 'KEY') return el('strong', { class: 'deck-learned' }, formulas(text));
    return kind === 'GAP' ? gap(text, texts) : formulas(text);
  });
}

/** @param {string} text @param {Texts} texts */
const gap = (text, texts) => el('span', { class: 'deck-gap' }, hintIn(text), spoken(` ${texts.of('blank')} `));

/**
 * The same for a screen reader's announcement.
 *
 * @param {Segment[]} list
 * @param {Texts} texts
 */
export function inWords(list, texts) {
  return list.map(({ kind, text }) => (kind === 'GAP' ? ` ${texts.of('blank')} ${hintIn(text)} ` : text)).join('').replace(/\s+/g, ' ').trim();
}

/** @param {string} text */
const hintIn = (text) => (/[\p{L}\p{N}]/u.test(text) ? text : '');
