import { el } from '../shared/dom.js';
import { Choice } from './choice.js';
import { shapes, texts } from './data.js';
import { DrawnMap } from './drawn-map.js';

/**
 * <sco-map mode="pick|show" wanted="2" disabled texts="api/map/texts">
 * The states of the reading on a map. `picked` is an array of their ids, `marks` an object of id to
 * right, wrong, missed, member, observer or partner. Sends `change` when the learner picks or takes back, and `drawn`
 * when it has come and has its size.
 */
export class ScoMap extends HTMLElement {
  static observedAttributes = ['mode', 'wanted', 'disabled'];

  #choice = new Choice();
  /** @type {Record<string, string>} */
  #marks = {};
  /** @type {DrawnMap | null} */
  #map = null;
  #size = new ResizeObserver(() => this.#map?.resized());

  get picked() {
    return this.#choice.ids;
  }

  set picked(ids) {
    this.#choice.ids = ids;
    this.#show();
  }

  get marks() {
    return { ...this.#marks };
  }

  set marks(marks) {
    this.#marks = { ...marks };
    this.#show();
  }

  /** What is asked of the learner; `wanted` may be without end. */
  get #task() {
    const picks = this.getAttribute('mode') === 'pick';
    return { picks, locked: !picks || this.hasAttribute('disabled'), wanted: Number(this.getAttribute('wanted')) || Infinity };
  }

  connectedCallback() {
    this.#upgrade();
    wearStyle();
    if (this.#map) this.#size.observe(this.#map.root);
    else this.#load();
  }

  disconnectedCallback() {
    this.#size.disconnect();
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === 'mode') this.#map?.build(this.#task, this.#marks);
    else this.#show();
  }

  /** A framework may have set these before the element was defined. */
  #upgrade() {
    const early = { picked: Object.hasOwn(this, 'picked') ? this.picked : null, marks: Object.hasOwn(this, 'marks') ? this.marks : null };
    Reflect.deleteProperty(this, 'picked');
    Reflect.deleteProperty(this, 'marks');
    if (early.picked) this.picked = early.picked;
    if (early.marks) this.marks = early.marks;
  }

  async #load() {
    try {
      const [world, words] = await Promise.all([shapes(), texts(this.getAttribute('texts') ?? `api/map/texts?lang=${document.documentElement.lang || 'en'}`)]);
      if (this.#map) return;
      this.#map = new DrawnMap(this, world, words, this.#choice);
      this.#map.build(this.#task, this.#marks);
      if (this.isConnected) this.#size.observe(this.#map.root);
    } catch (failure) {
      console.error('The map could not be drawn', failure);
      this.dispatchEvent(new CustomEvent('broken'));
    }
  }

  #show() {
    this.#map?.show(this.#task, this.#marks);
  }
}

/** Whoever uses the element alone need not think of its stylesheet. */
function wearStyle() {
  const href = new URL('sco-map.css', import.meta.url).href;
  if ([...document.styleSheets].some((sheet) => sheet.href?.split('?')[0] === href)) return;
  document.head.append(el('link', { rel: 'stylesheet', href }));
}

if (!customElements.get('sco-map')) customElements.define('sco-map', ScoMap);
