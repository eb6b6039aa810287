import { el } from '../shared/dom.js';
import { shapes, texts } from './data.js';
import { Drawing, hasSign } from './drawing.js';
import { placed } from './labels.js';
import { Choices, legend } from './lists.js';
import { startingWith, stepFrom } from './steps.js';
import { View } from './view.js';

/**
 * <sco-map mode="pick|show" wanted="2" disabled texts="api/map/texts">
 * The states of the reading on a map. `picked` is an array of their ids, `marks` an object of id to
 * right, wrong, missed, member, observer or partner. Sends `change` when the learner picks or takes back.
 */
class ScoMap extends HTMLElement {
  static observedAttributes = ['mode', 'wanted', 'disabled'];

  #picked = [];
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
    return [...this.#picked];
  }

  set picked(ids) {
    this.#picked = [...new Set(ids ?? [])];
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
      const [world, words] = await Promise.all([shapes(), texts(this.getAttribute('texts') ?? 'api/map/texts')]);
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
    const button = (name, act) => el('button', { type: 'button', class: 'map-zoom-button', 'aria-label': words.of(`zoom.${name}`), title: words.of(`zoom.${name}`), click: act }, ZOOM_SIGNS[name]);
    this.#choices = this.#picks ? new Choices(this.#names, words, (id) => this.#toggle(id)) : null;
    this.#parts = {
      closer: button('in', () => this.#view.closer(this.#drawing.country(this.#focused)?.label)),
      further: button('out', () => this.#view.further()),
      whole: button('whole', () => this.#view.whole()),
      status: el('p', { class: 'map-status', role: 'status' }),
      legend: el('ul', { class: 'map-legend' }),
    };
    const { closer, further, whole, status, legend: list } = this.#parts;
    this.replaceChildren(
      el('div', { class: 'map-frame' }, this.#drawing.root, el('div', { class: 'map-zoom', role: 'group', 'aria-label': words.of('zoom') }, closer, further, whole)),
      ...(this.#picks ? [status] : []), list, ...(this.#choices ? [this.#choices.element] : []));
    this.#show();
    this.#view.draw();
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
    if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat) this.#toggle(id);
    } else if (event.key === '+') this.#view.closer(this.#drawing.country(id).label);
    else if (event.key === '-') this.#view.further();
    else {
      const points = Object.fromEntries(this.#drawing.ids.map((each) => [each, this.#drawing.country(each).label]));
      const next = /^\p{L}$/u.test(event.key) ? startingWith(event.key, id, this.#names) : stepFrom(id, event.key, points);
      if (!next && !event.key.startsWith('Arrow')) return;
      if (next) this.#drawing.group(next).focus();
    }
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
    const name = this.#names[id];
    if (this.#picked.includes(id)) this.#picked = this.#picked.filter((other) => other !== id);
    else if (this.#wanted === 1) this.#picked = [id];
    else if (this.#picked.length < this.#wanted) this.#picked = [...this.#picked, id];
    else {
      this.#show();
      this.#parts.status.textContent = this.#texts.of('status.full', this.#wanted, name);
      return;
    }
    this.#show();
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { picked: this.picked } }));
  }

  #markOf(id) {
    return this.#marks[id] ?? (this.#picked.includes(id) ? 'picked' : null);
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
    this.#parts.status.textContent = this.#statusText();
    this.#choices?.show(this.#picked, this.#locked);
    this.#placeNames();
  }

  #speak(group, id, mark) {
    const result = this.#marks[id] ? `, ${this.#texts.counted(`mark.${mark}`, 1)}` : '';
    group.setAttribute('role', 'button');
    group.setAttribute('aria-label', this.#names[id] + result);
    group.setAttribute('aria-pressed', this.#picked.includes(id));
    group.setAttribute('aria-disabled', this.#locked);
  }

  /** One stop for the Tab key; arrows go on from there. */
  #rove() {
    const stop = this.#focused ?? this.#picked[0] ?? this.#drawing.ids[0];
    for (const id of this.#drawing.ids) {
      if (this.#picks) this.#drawing.group(id).setAttribute('tabindex', id === stop ? 0 : -1);
      else this.#drawing.group(id).removeAttribute('tabindex');
    }
  }

  #statusText() {
    if (this.#picked.length === 0) return Number.isFinite(this.#wanted) ? this.#texts.counted('status.none', this.#wanted) : this.#texts.of('status.any');
    const names = this.#picked.map((id) => this.#names[id] ?? id).join(', ');
    return Number.isFinite(this.#wanted) ? this.#texts.of('status.some', this.#picked.length, this.#wanted, names) : this.#texts.of('status.chosen', names);
  }

  #viewChanged() {
    this.#drawing.scale(this.#view.unitsPerPx);
    this.#parts.closer.disabled = this.#view.atMost;
    this.#parts.further.disabled = this.#parts.whole.disabled = !this.#view.zoomed;
    this.#placeNames();
  }

  /** Names of what is pointed at first, then of what is marked; the larger state before the smaller. */
  #placeNames() {
    const root = this.#drawing?.root;
    if (!root?.clientWidth) return;
    const focus = this.#drawing.idOf(document.activeElement);
    const weight = (id) => (id === this.#pointed || id === focus ? 1e9 : 0) + (this.#markOf(id) ? 1e6 : 0) + this.#drawing.country(id).area;
    const wanted = this.#drawing.ids
      .filter((id) => id === this.#pointed || id === focus || this.#markOf(id) || !this.#picks)
      .sort((a, b) => weight(b) - weight(a))
      .map((id) => {
        const [x, y] = this.#view.toPx(this.#drawing.country(id).label);
        return { id, text: this.#names[id], x, y, sign: hasSign(this.#markOf(id)), must: id === this.#pointed || id === focus };
      });
    const found = placed(wanted, { width: root.clientWidth, height: root.clientHeight });
    for (const id of this.#drawing.ids) this.#drawing.showName(id, found.get(id));
  }
}

const ZOOM_SIGNS = { in: '+', out: '−', whole: '⤢' };

/** Whoever uses the element alone need not think of its stylesheet. */
function wearStyle() {
  const href = new URL('sco-map.css', import.meta.url).href;
  if ([...document.styleSheets].some((sheet) => sheet.href?.split('?')[0] === href)) return;
  document.head.append(el('link', { rel: 'stylesheet', href }));
}

if (!customElements.get('sco-map')) customElements.define('sco-map', ScoMap);
