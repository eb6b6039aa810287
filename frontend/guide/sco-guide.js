import { el, findAll } from '../shared/dom.js';
import { Texts } from '../shared/texts.js';
import { overview, source } from './overview.js';
import { path, pathAnchor } from './path.js';
import { Search } from './search.js';
import { factAnchor, section } from './section.js';
import { SelectedWords } from './selection.js';
import { timeline } from './timeline.js';

/** @import { Guide } from './json.js' */

const PATIENCE_MS = 15_000;

/**
 * <sco-guide api="api/reading" texts="api/reading/texts" query="energy" passage="box.4">
 * The reading with what the learner knows of it. The address of the page follows what is searched and gone to.
 */
class ScoGuide extends HTMLElement {
  /** @type {Texts | null} */
  #texts = null;
  /** @type {Guide[]} */
  #guides = [];
  /** @type {SelectedWords | null} */
  #selected = null;
  #looked = () => this.#selected?.changed();

  connectedCallback() {
    document.addEventListener('selectionchange', this.#looked);
    if (!this.#texts) this.#load();
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.#looked);
  }

  async #load() {
    this.setAttribute('aria-busy', 'true');
    try {
      const [texts, guides] = await Promise.all([this.#fetch(this.getAttribute('texts') ?? ''), this.#fetch(`${this.getAttribute('api')}/guide`)]);
      this.#texts = new Texts(texts);
      this.#guides = guides;
      this.#build(this.#texts);
    } catch (failure) {
      console.error('The guide could not be fetched', failure);
      this.#failed();
    }
    this.removeAttribute('aria-busy');
  }

  /** @param {string} address */
  async #fetch(address) {
    const response = await fetch(address, { credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 401) location.reload(); // signed out meanwhile: the page knows where to sign in
    if (!response.ok) throw new Error(`HTTP ${response.status} for ${address}`);
    return response.json();
  }

  /** @param {Texts} texts */
  #build(texts) {
    const facts = new Map(this.#guides.flatMap(({ pack, sections }) =>
      sections.flatMap(({ passages }) => passages.flatMap((passage) => [...passage.facts, ...passage.quizzed])).map((fact) => [`${pack}:${fact.id}`, fact])));
    const search = new Search(this.getAttribute('api') ?? '', ({ pack, fact }) => facts.get(`${pack}:${fact}`), texts, {
      seen: (query) => this.#address(query ? `q=${encodeURIComponent(query)}` : ''),
      go: (hit) => this.#meant(() => this.#leaveFor(hit.passage, factAnchor(hit.pack, hit.fact))),
    });
    this.replaceChildren(...this.#guides.slice(0, 1).map((guide) => source(guide, texts)), search.element,
      ...this.#guides.flatMap((guide) => this.#reading(guide, texts)));
    this.addEventListener('click', (event) => {
      const passage = event.target instanceof Element && event.target.closest('a[data-passage]')?.getAttribute('data-passage');
      if (passage) this.#meant(() => this.#leaveFor(passage, passage))(event);
    });
    this.#selected = new SelectedWords(this, texts);
    this.#arrive(search, texts);
  }

  /**
   * @param {Guide} guide
   * @param {Texts} texts
   */
  #reading(guide, texts) {
    /** @type {HTMLButtonElement} */
    const all = el('button', { type: 'button', class: 'sco-button sco-button-plain guide-all', 'aria-expanded': 'false', click: () => this.#openAll(all, texts) }, texts.of('show-all'));
    const several = this.#guides.length > 1;
    const other = guide !== this.#guides[0];
    const way = guide.path.stages.length ? pathAnchor(guide.pack, !other) : '';
    return [...(several ? [el('h2', { class: 'guide-pack' }, guide.title)] : []), ...(other ? [source(guide, texts)] : []), el('div', { class: 'guide-reading' },
      overview(guide, way, texts, (id) => this.#meant(() => this.#goTo(id))),
      el('div', { class: 'guide-sections' }, way && path(guide, way, texts, (fact) => this.#meant(() => this.#leaveFor(fact.passages[0], factAnchor(guide.pack, fact.id)))), all, guide.sections.map((part) => section(part, guide, texts)), timeline(guide, texts)))];
  }

  /**
   * @param {HTMLButtonElement} button
   * @param {Texts} texts
   */
  #openAll(button, texts) {
    const open = button.getAttribute('aria-expanded') !== 'true';
    for (const facts of findAll(this, '.guide-facts', HTMLDetailsElement)) facts.open = open;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = texts.of(open ? 'hide-all' : 'show-all');
  }

  /**
   * What the address asks for when the page opens.
   *
   * @param {Search} search
   * @param {Texts} texts
   */
  #arrive(search, texts) {
    const query = this.getAttribute('query');
    const passage = this.getAttribute('passage') || decodeURIComponent(location.hash.slice(1));
    if (query) search.show(query);
    else if (passage && document.getElementById(passage)) requestAnimationFrame(() => this.#goTo(passage));
    else if (this.getAttribute('passage')) search.element.before(el('p', { class: 'sco-note sco-note-caution', role: 'status' }, texts.of('no-passage', passage)));
  }

  /**
   * A plain click stays on the page; one that asks for a new tab gets it.
   *
   * @param {() => void} act
   */
  #meant(act) {
    /** @param {MouseEvent} event */
    return (event) => {
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      act();
    };
  }

  /**
   * @param {string} passage
   * @param {string} anchor
   */
  #leaveFor(passage, anchor) {
    history.pushState(history.state, '', `read?passage=${encodeURIComponent(passage)}`);
    this.#goTo(anchor);
  }

  /** @param {string} id */
  #goTo(id) {
    const target = document.getElementById(id);
    if (!target) return;
    const within = target.closest('.guide-facts') ?? target.querySelector(':scope > .guide-facts');
    if (within instanceof HTMLDetailsElement) within.open = true;
    target.scrollIntoView({ block: 'start' });
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    for (const before of document.querySelectorAll('.is-sought')) before.classList.remove('is-sought');
    target.classList.add('is-sought');
  }

  /** @param {string} query */
  #address(query) {
    const now = new URLSearchParams(location.search).get('q') ?? '';
    const next = new URLSearchParams(query).get('q') ?? '';
    if (now !== next) history.replaceState(history.state, '', query ? `read?${query}` : 'read');
  }

  #failed() {
    /** @param {string} key @param {string} otherwise */
    const say = (key, otherwise) => (this.#texts ? this.#texts.of(key) : otherwise);
    this.replaceChildren(el('p', { class: 'sco-note sco-note-bad', role: 'alert' }, say('failed', this.getAttribute('failed') ?? ''), ' ',
      el('button', { type: 'button', class: 'sco-button', click: () => this.#load() }, say('retry', this.getAttribute('retry') ?? ''))));
  }
}

if (!customElements.get('sco-guide')) customElements.define('sco-guide', ScoGuide);
