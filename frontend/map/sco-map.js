import { el } from '../shared/dom.js';
import { Choice } from './choice.js';
import { shapes, texts } from './data.js';
import { Drawing, hasSign } from './drawing.js';
import { placed } from './labels.js';
import { Choices, legend } from './lists.js';
import { startingWith, stepFrom } from './steps.js';
import { View } from './view.js';
import { Zoom } from './zoom.js';

/**
 * <sco-map mode="pick|show" wanted="2" disabled texts="api/map/texts">
 * The states of the reading on a map. `picked` is an array of their ids, `marks` an object of id to
 * right, wrong, missed, member, observer or partner. Sends `change` when the learner picks or takes back, and `drawn`
 * when it has come and has its size.
 */
class ScoMap extends HTMLElement {
  static observedAttributes = ['mode', 'wanted', 'disabled'];

  #choice = new Choice();
  #marks = {};
  #texts = null;
  #names = {};
  #drawing = null;
  #view = null;
  #choices = null;
  #parts = null;
  #pointed = null;
  #focused = null;
  #size = new ResizeObserver(() => this.#view?.draw());

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

  get #picks() {
    return this.getAttribute('mode') === 'pick';
  }

  get #locked() {
    return !this.#picks || this.hasAttribute('disabled');
  }

  get #wanted() {
    return Number(this.getAttribute('wanted')) || Infinity;
  }

  /** A framework may have set these before the element was defined. */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  connectedCallback() {
    this.#upgrade('picked');
    this.#upgrade('marks');
    wearStyle();
    if (this.#drawing) this.#size.observe(this.#drawing.root);
    else this.#load();
  }

  disconnectedCallback() {
    this.#size.disconnect();
  }

  attributeChangedCallback(name) {
    if (!this.#drawing) return;
    if (name === 'mode') this.#build();
    else this.#show();
  }

  async #load() {
    try {
      const [world, words] = await Promise.all([shapes(), texts(this.getAttribute('texts') ?? `api/map/texts?lang=${document.documentElement.lang || 'en'}`)]);
      if (this.#drawing) return;
      this.#texts = words;
      this.#drawing = new Drawing(world);
      for (const id of this.#drawing.ids) this.#drawing.name(id, (this.#names[id] = words.of(`place.${id}`)));
      this.#view = new View(this.#drawing.root, world, () => this.#viewChanged());
      this.#listen();
      this.#build();
      if (this.isConnected) this.#size.observe(this.#drawing.root);
    } catch (failure) {
      console.error('The map could not be drawn', failure);
      this.dispatchEvent(new CustomEvent('broken'));
    }
  }

  #build() {
    const words = this.#texts;
    this.#choices = this.#picks ? new Choices(this.#names, words, (id) => this.#toggle(id)) : null;
    this.#parts = {
      zoom: new Zoom(this.#view, words, () => this.#drawing.country(this.#focused)?.label),
      status: el('p', { class: 'map-status', role: 'status' }),
      legend: el('ul', { class: 'map-legend' }),
    };
    const { zoom, status, legend: list } = this.#parts;
    this.replaceChildren(
      el('div', { class: 'map-frame' }, this.#drawing.root, zoom.element),
      ...(this.#picks ? [status] : []), list, ...(this.#choices ? [this.#choices.element] : []));
    this.#show();
    this.#view.draw();
    this.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
  }

  /** Here and not on the drawing: Chromium lets Tab stop at an SVG that listens for focus. */
  #listen() {
    this.addEventListener('click', (event) => {
      const id = this.#drawing.idOf(event.target);
      if (!id || this.#locked || this.#view.wasDragged) return;
      this.#focused = id;
      this.#toggle(id);
    });
    this.addEventListener('keydown', (event) => this.#pressed(event));
    this.addEventListener('focusin', (event) => this.#focus(this.#drawing.idOf(event.target)));
    this.addEventListener('focusout', () => this.#unfocus());
    this.addEventListener('pointerover', (event) => this.#point(this.#drawing.idOf(event.target)));
    this.addEventListener('pointerleave', () => this.#point(null));
  }

  #pressed(event) {
    const id = this.#drawing.idOf(event.target);
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      if (!event.repeat) this.#toggle(id);
    } else if (key === '+') this.#view.closer(this.#drawing.country(id).label);
    else if (key === '-') this.#view.further();
    else if (key.startsWith('Arrow')) this.#drawing.group(stepFrom(id, key, this.#drawing.anchors))?.focus();
    else if (/^\p{L}$/u.test(key)) this.#drawing.group(startingWith(key, id, this.#names))?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #focus(id) {
    if (!id) return;
    this.#focused = id;
    this.#drawing.ring(this.#drawing.group(id).matches(':focus-visible') ? id : null);
    this.#view.reveal(this.#drawing.country(id).label);
    this.#rove();
    this.#placeNames();
  }

  #unfocus() {
    this.#drawing.ring(null);
    this.#placeNames();
  }

  #point(id) {
    if (this.#pointed === id) return;
    this.#pointed = id;
    this.#placeNames();
  }

  #toggle(id) {
    if (this.#locked) return;
    const changed = this.#choice.toggle(id, this.#wanted);
    this.#show();
    if (changed) this.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { picked: this.picked } }));
    else this.#parts.status.textContent = this.#texts.of('status.full', this.#wanted, this.#names[id]);
  }

  #markOf(id) {
    return this.#marks[id] ?? (this.#choice.has(id) ? 'picked' : null);
  }

  #show() {
    if (!this.#parts) return;
    const root = this.#drawing.root;
    root.setAttribute('role', this.#picks ? 'group' : 'img');
    root.setAttribute('aria-label', this.#texts.of(this.#picks ? 'label.pick' : 'label.show'));
    for (const id of this.#drawing.ids) {
      const mark = this.#markOf(id);
      this.#drawing.mark(id, mark);
      if (this.#picks) this.#speak(this.#drawing.group(id), id, mark);
    }
    this.#rove();
    this.#parts.legend.replaceChildren(...legend(this.#marks, this.#names, this.#texts));
    this.#parts.status.textContent = this.#choice.inWords(this.#wanted, this.#names, this.#texts);
    this.#choices?.show(this.picked, this.#locked);
    this.#placeNames();
  }

  #speak(group, id, mark) {
    const result = this.#marks[id] ? `, ${this.#texts.counted(`mark.${mark}`, 1)}` : '';
    group.setAttribute('role', 'button');
    group.setAttribute('aria-label', this.#names[id] + result);
    group.setAttribute('aria-pressed', this.#choice.has(id));
    group.setAttribute('aria-disabled', this.#locked);
  }

  /** One stop for the Tab key; arrows go on from there. */
  #rove() {
    const stop = this.#focused ?? this.picked[0] ?? this.#drawing.ids[0];
    for (const id of this.#drawing.ids) {
      if (this.#picks) this.#drawing.group(id).setAttribute('tabindex', id === stop ? 0 : -1);
      else this.#drawing.group(id).removeAttribute('tabindex');
    }
  }

  #viewChanged() {
    this.#drawing.scale(this.#view.unitsPerPx);
    this.#parts.zoom.show();
    this.#placeNames();
  }

  /** Names of what is pointed at first, then of what is marked; the larger state before the smaller. */
  #placeNames() {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#drawing?.root ?? {};
    if (!width) return;
    const meant = [this.#pointed, this.#drawing.idOf(document.activeElement)];
    const names = this.#drawing.ids
      .filter((id) => meant.includes(id) || this.#markOf(id) || !this.#picks)
      .map((id) => {
        const { label, area } = this.#drawing.country(id);
        const [x, y] = this.#view.toPx(label);
        const must = meant.includes(id);
        return { id, text: this.#names[id], x, y, sign: hasSign(this.#markOf(id)), must, weight: must ? Infinity : this.#markOf(id) ? 1e6 + area : area };
      });
    const found = placed(names, { width, height });
    for (const id of this.#drawing.ids) this.#drawing.showName(id, found.get(id));
  }
}

/** Whoever uses the element alone need not think of its stylesheet. */
function wearStyle() {
  const href = new URL('sco-map.css', import.meta.url).href;
  if ([...document.styleSheets].some((sheet) => sheet.href?.split('?')[0] === href)) return;
  document.head.append(el('link', { rel: 'stylesheet', href }));
}

if (!customElements.get('sco-map')) customElements.define('sco-map', ScoMap);
