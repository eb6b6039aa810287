import { el } from '../shared/dom.js';
import { mark } from './marks.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Fact, Found, Hit } from './json.js' */

/**
 * @typedef {object} Listener
 * @property {(query: string) => void} seen hears of every search
 * @property {(hit: Hit) => (event: PointerEvent) => void} go leads to a fact
 */

const PAUSE_MS = 120;
const PATIENCE_MS = 10_000;

/** The field on top and what it finds. */
export class Search {
  element;
  #texts;
  #api;
  #facts;
  #listener;
  #input;
  #status;
  #results;
  #timer = 0;
  /** @type {AbortController | null} */
  #running = null;

  /**
   * @param {string} api
   * @param {(hit: Hit) => Fact | undefined} facts finds the guide's fact of a hit
   * @param {Texts} texts
   * @param {Listener} listener
   */
  constructor(api, facts, texts, listener) {
    this.#api = api;
    this.#facts = facts;
    this.#texts = texts;
    this.#listener = listener;
    this.#input = el('input', { type: 'search', id: 'guide-query', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search', maxlength: 200, placeholder: texts.of('search.example'), 'data-test': 'query' });
    this.#status = el('p', { class: 'guide-found', role: 'status', 'data-test': 'found' });
    this.#results = el('div', { class: 'guide-results', 'data-test': 'results' });
    this.#input.addEventListener('input', () => this.#soon());
    this.element = el('div', { class: 'guide-search' },
      el('form', { role: 'search', submit: (event) => this.#now(event) },
        el('label', { for: 'guide-query' }, texts.of('search')), this.#input),
      this.#status, this.#results);
  }

  /** @param {string} query */
  show(query) {
    this.#input.value = query;
    this.#run();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), PAUSE_MS);
  }

  /** @param {SubmitEvent} event */
  #now(event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#run();
  }

  async #run() {
    const query = this.#input.value.trim();
    this.#listener.seen(query);
    this.#running?.abort();
    if (!query) {
      this.#status.textContent = '';
      this.#results.replaceChildren();
      return;
    }
    const running = (this.#running = new AbortController());
    try {
      const signal = AbortSignal.any([running.signal, AbortSignal.timeout(PATIENCE_MS)]);
      const response = await fetch(`${this.#api}/search?q=${encodeURIComponent(query)}`, { credentials: 'same-origin', signal });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const found = await response.json();
      if (running === this.#running) this.#show(found);
    } catch {
      if (!running.signal.aborted) this.#status.textContent = this.#texts.of('found.failed');
    }
  }

  /** @param {Found} found */
  #show({ query, count, hits }) {
    const texts = this.#texts;
    this.#status.textContent = count ? texts.counted('found', count) : texts.of('found.none', query);
    this.#results.replaceChildren(
      hits.length ? el('ol', { class: 'guide-hits' }, hits.map((hit) => this.#hit(hit))) : el('p', { class: 'sco-soft' }, texts.of('found.try')),
      count > hits.length ? el('p', { class: 'sco-soft' }, texts.of('found.more', hits.length)) : '');
  }

  /** @param {Hit} hit */
  #hit(hit) {
    const texts = this.#texts;
    const fact = this.#facts(hit);
    const href = `read?passage=${encodeURIComponent(hit.passage)}`;
    return el('li', { class: 'guide-hit', 'data-test': 'hit' },
      el('a', { class: 'guide-hit-text', href, click: this.#listener.go(hit) }, hit.text.map(({ text, hit: found }) => (found ? el('mark', {}, text) : text))),
      fact?.cards.length ? el('p', { class: 'guide-hit-card' }, fact.cards[0].front) : '',
      el('p', { class: 'guide-hit-where' },
        fact?.cards.length ? mark(fact.mastery, texts) : '',
        el('span', {}, `${hit.section}, ${hit.passage}`),
        hit.also.length ? el('span', {}, texts.of('found.also', hit.also.join(', '))) : ''));
  }
}
