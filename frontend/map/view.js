/** @import { Point, World } from './json.js' */

/** @typedef {{ x: number, y: number, from: Point }} Pointer */

const ZOOM_STEP = 1.6;
const MAX_ZOOM = 6;
const DRAG_STARTS_PX = 6;
// Where the states of the reading crowd: what a small screen shows first, and what a first step closer shows.
const CORE = { x: 98, y: 6, width: 704, height: 748 };
/** @type {Point} */
const CROWDED = [350, 375];

/** Which part of the map is seen: zoomed by buttons, keys, pinching or the wheel with Ctrl, moved by dragging. */
export class View {
  #svg;
  #whole;
  #changed;
  #zoom = 1;
  /** @type {Point | null} */
  #centre = null;
  /** @type {Map<number, Pointer>} */
  #pointers = new Map();
  #dragged = false;

  /**
   * @param {SVGSVGElement} svg
   * @param {Pick<World, 'width' | 'height'>} world
   * @param {() => void} changed
   */
  constructor(svg, { width, height }, changed) {
    this.#svg = svg;
    this.#whole = { x: 0, y: 0, width, height };
    this.#changed = changed;
    svg.addEventListener('pointerdown', (event) => this.#down(event));
    svg.addEventListener('pointermove', (event) => this.#move(event));
    /** @param {PointerEvent} event */
    const gone = (event) => this.#pointers.delete(event.pointerId);
    svg.addEventListener('pointerup', gone);
    svg.addEventListener('pointercancel', gone);
    svg.addEventListener('lostpointercapture', gone);
    svg.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
  }

  get zoomed() {
    return this.#zoom > 1;
  }

  get atMost() {
    return this.#zoom >= MAX_ZOOM - 0.01;
  }

  /** Whether the press that just ended moved the map: then it chose nothing. */
  get wasDragged() {
    return this.#dragged;
  }

  get unitsPerPx() {
    return this.#box().width / (this.#svg.clientWidth || 1);
  }

  /** @param {Point | null} [towards] */
  closer(towards = null) {
    this.zoomBy(ZOOM_STEP, this.zoomed ? towards : (towards ?? CROWDED));
  }

  further() {
    this.zoomBy(1 / ZOOM_STEP);
  }

  whole() {
    this.#zoom = 1;
    this.#centre = null;
    this.draw();
  }

  /**
   * @param {number} factor
   * @param {Point | null} [towards]
   */
  zoomBy(factor, towards = null) {
    if (towards) this.#centre = towards;
    this.#zoom = Math.min(MAX_ZOOM, Math.max(1, this.#zoom * factor));
    if (this.#zoom < 1.02) this.whole();
    else this.draw();
  }

  /**
   * Moves the map, if need be, so that a point of it is seen.
   *
   * @param {Point} point
   */
  reveal([x, y]) {
    if (!this.zoomed) return;
    const box = this.#box();
    const margin = box.width / 12;
    if (x < box.x + margin || x > box.x + box.width - margin || y < box.y + margin || y > box.y + box.height - margin) {
      this.#centre = [x, y];
      this.draw();
    }
  }

  /**
   * A point of the map in pixels of the drawing.
   *
   * @param {Point} point
   * @returns {Point}
   */
  toPx([x, y]) {
    const box = this.#box();
    const unit = this.unitsPerPx;
    return [(x - box.x) / unit, (y - box.y) / unit];
  }

  draw() {
    const { x, y, width, height } = this.#box();
    this.#svg.setAttribute('viewBox', [x, y, width, height].map((n) => n.toFixed(2)).join(' '));
    this.#svg.classList.toggle('is-zoomed', this.zoomed);
    this.#changed();
  }

  /** As large a part as fits the drawing's shape, kept within the whole. */
  #box() {
    const ratio = (this.#svg.clientWidth || 1) / (this.#svg.clientHeight || 1);
    const home = ratio < 1.1 ? CORE : this.#whole;
    const width = Math.max(home.width, home.height * ratio) / this.#zoom;
    const height = width / ratio;
    const [x, y] = this.#centre ?? [home.x + home.width / 2, home.y + home.height / 2];
    /** @param {number} middle @param {number} size @param {number} from @param {number} all */
    const kept = (middle, size, from, all) => (size >= all ? from + (all - size) / 2 : Math.min(from + all - size, Math.max(from, middle - size / 2)));
    return { x: kept(x, width, this.#whole.x, this.#whole.width), y: kept(y, height, this.#whole.y, this.#whole.height), width, height };
  }

  /** @returns {Point} */
  #middle() {
    const { x, y, width, height } = this.#box();
    return [x + width / 2, y + height / 2];
  }

  /** @param {PointerEvent} event */
  #down(event) {
    if (this.#pointers.size === 0) this.#dragged = false;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, from: [event.clientX, event.clientY] });
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer) return;
    const before = [...this.#pointers.values()].map(({ x, y }) => ({ x, y }));
    /** @type {Point} */
    const step = [event.clientX - pointer.x, event.clientY - pointer.y];
    const far = Math.hypot(event.clientX - pointer.from[0], event.clientY - pointer.from[1]) > DRAG_STARTS_PX;
    if (!this.#dragged && !far) return;
    Object.assign(pointer, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size === 2) this.#pinch(before, [...this.#pointers.values()]);
    else if (this.zoomed && this.#pointers.size === 1) this.#pan(step, event);
  }

  /**
   * @param {Point} step in pixels
   * @param {PointerEvent} event
   */
  #pan([right, down], event) {
    this.#dragged = true;
    this.#svg.setPointerCapture(event.pointerId);
    const unit = this.unitsPerPx;
    const [x, y] = this.#middle();
    this.#centre = [x - right * unit, y - down * unit];
    this.draw();
  }

  /**
   * @param {{ x: number, y: number }[]} before
   * @param {{ x: number, y: number }[]} after
   */
  #pinch(before, after) {
    this.#dragged = true;
    /** @param {{ x: number, y: number }[]} pointers */
    const apart = ([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) || 1;
    this.zoomBy(apart(after) / apart(before), this.#middle());
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    if (!event.ctrlKey) return; // the page scrolls
    event.preventDefault();
    this.zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15, this.#middle());
  }
}
