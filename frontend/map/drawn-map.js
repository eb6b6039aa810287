import { el } from '../shared/dom.js';
import { Drawing, hasSign } from './drawing.js';
import { placed } from './labels.js';
import { Choices, legend } from './lists.js';
import { startingWith, stepFrom } from './steps.js';
import { View } from './view.js';
import { Zoom } from './zoom.js';

/** @import { Texts } from '../shared/texts.js' */
/** @import { Choice } from './choice.js' */
/** @import { World } from './json.js' */

/** @typedef {{ picks: boolean, locked: boolean, wanted: number }} Task whether states are picked, whether still, how many */

/** A map that has come: its drawing, what stands around it, and what keys and pointers do in it. */
export class DrawnMap {
  #host;
  #texts;
  #choice;
  #drawing;
  #view;
  #zoom;
  /** @type {Record<string, string>} */
  #names = {};
  #status = el('p', { class: 'map-status', role: 'status' });
  #legend = el('ul', { class: 'map-legend' });
  /** @type {Choices | null} */
  #choices = null;
  /** @type {Task} */
  #task = { picks: false, locked: true, wanted: Infinity };
  /** @type {Record<string, string>} */
  #marks = {};
  /** @type {string | null} */
  #pointed = null;
  /** @type {string | null} */
  #focused = null;

  /**
   * @param {HTMLElement} host
   * @param {World} world
   * @param {Texts} texts
   * @param {Choice} choice
   */
  constructor(host, world, texts, choice) {
    this.#host = host;
    this.#texts = texts;
    this.#choice = choice;
    this.#drawing = new Drawing(world);
    for (const id of this.#drawing.ids) this.#drawing.name(id, (this.#names[id] = texts.of(`place.${id}`)));
    this.#view = new View(this.#drawing.root, world, () => this.#viewChanged());
    this.#zoom = new Zoom(this.#view, texts, () => (this.#focused ? this.#drawing.country(this.#focused).label : null));
    this.#listen();
  }

  get root() {
    return this.#drawing.root;
  }

  resized() {
    this.#view.draw();
  }

  /**
   * Puts the parts together as the task asks.
   *
   * @param {Task} task
   * @param {Record<string, string>} marks
   */
  build(task, marks) {
    this.#choices = task.picks ? new Choices(this.#names, this.#texts, (id) => this.#toggle(id)) : null;
    this.#host.replaceChildren(
      el('div', { class: 'map-frame' }, this.root, this.#zoom.element),
      ...(task.picks ? [this.#status] : []), this.#legend, ...(this.#choices ? [this.#choices.element] : []));
    this.show(task, marks);
    this.#view.draw();
    this.#host.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
  }

  /**
   * Shows what is chosen and marked.
   *
   * @param {Task} task
   * @param {Record<string, string>} marks
   */
  show(task, marks) {
    this.#task = task;
    this.#marks = marks;
    this.root.setAttribute('role', task.picks ? 'group' : 'img');
    this.root.setAttribute('aria-label', this.#texts.of(task.picks ? 'label.pick' : 'label.show'));
    for (const id of this.#drawing.ids) {
      this.#drawing.mark(id, this.#markOf(id));
      if (task.picks) this.#speak(id);
    }
    this.#rove();
    this.#legend.replaceChildren(...legend(marks, this.#names, this.#texts));
    this.#status.textContent = this.#choice.inWords(task.wanted, this.#names, this.#texts);
    this.#choices?.show(this.#choice.ids, task.locked);
    this.#placeNames();
  }

  /** At the host and not at the drawing: Chromium lets Tab stop at an SVG that listens for focus. */
  #listen() {
    const host = this.#host;
    host.addEventListener('click', (event) => {
      const id = this.#drawing.idOf(event.target);
      if (!id || this.#task.locked || this.#view.wasDragged) return;
      this.#focused = id;
      this.#toggle(id);
    });
    host.addEventListener('keydown', (event) => this.#pressed(event));
    host.addEventListener('focusin', (event) => this.#focus(this.#drawing.idOf(event.target)));
    host.addEventListener('focusout', () => this.#unfocus());
    host.addEventListener('pointerover', (event) => this.#point(this.#drawing.idOf(event.target)));
    host.addEventListener('pointerleave', () => this.#point(null));
  }

  /** @param {KeyboardEvent} event */
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

  /** @param {string | null} id */
  #focus(id) {
    if (!id) return;
    this.#focused = id;
    this.#drawing.ring(this.#drawing.group(id)?.matches(':focus-visible') ? id : null);
    this.#view.reveal(this.#drawing.country(id).label);
    this.#rove();
    this.#placeNames();
  }

  #unfocus() {
    this.#drawing.ring(null);
    this.#placeNames();
  }

  /** @param {string | null} id */
  #point(id) {
    if (this.#pointed === id) return;
    this.#pointed = id;
    this.#placeNames();
  }

  /** @param {string} id */
  #toggle(id) {
    if (this.#task.locked) return;
    const changed = this.#choice.toggle(id, this.#task.wanted);
    this.show(this.#task, this.#marks);
    if (changed) this.#host.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { picked: this.#choice.ids } }));
    else this.#status.textContent = this.#texts.of('status.full', this.#task.wanted, this.#names[id]);
  }

  /** @param {string} id */
  #markOf(id) {
    return this.#marks[id] ?? (this.#choice.has(id) ? 'picked' : null);
  }

  /** @param {string} id */
  #speak(id) {
    const group = this.#drawing.group(id);
    const result = this.#marks[id] ? `, ${this.#texts.counted(`mark.${this.#marks[id]}`, 1)}` : '';
    group?.setAttribute('role', 'button');
    group?.setAttribute('aria-label', this.#names[id] + result);
    group?.setAttribute('aria-pressed', String(this.#choice.has(id)));
    group?.setAttribute('aria-disabled', String(this.#task.locked));
  }

  /** One stop for the Tab key; arrows go on from there. */
  #rove() {
    const stop = this.#focused ?? this.#choice.ids[0] ?? this.#drawing.ids[0];
    for (const id of this.#drawing.ids) {
      if (this.#task.picks) this.#drawing.group(id)?.setAttribute('tabindex', id === stop ? '0' : '-1');
      else this.#drawing.group(id)?.removeAttribute('tabindex');
    }
  }

  #viewChanged() {
    this.#drawing.scale(this.#view.unitsPerPx);
    this.#zoom.show();
    this.#placeNames();
  }

  /** Names of what is pointed at first, then of what is marked; the larger state before the smaller. */
  #placeNames() {
    const { clientWidth: width, clientHeight: height } = this.root;
    if (!width) return;
    const meant = [this.#pointed, this.#drawing.idOf(document.activeElement)];
    const names = this.#drawing.ids
      .filter((id) => meant.includes(id) || this.#markOf(id) || !this.#task.picks)
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
