import { Texts } from '../../../frontend/shared/texts.js';

class Keys extends Texts {
  of(key, ...values) {
    return values.length ? `${key}(${values.join(', ')})` : key;
  }

  counted(key, count) {
    return this.of(key, count);
  }
}

/** Texts that are their keys and what is filled in: `count.due(3)`. */
export const keys = new Keys();

/** Puts an element on the page for the time of a spec. */
export function onPage(element) {
  document.body.append(element);
  return element;
}

/** In the suite around it every spec begins with an empty page and without anything kept in the browser. */
export function freshPage() {
  beforeEach(clear);
  afterEach(clear);
}

function clear() {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
}

/** What stands in an element, in one line. */
export const textIn = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/** The element that tests find by this name. */
export const test = (within, name) => within.querySelector(`[data-test="${name}"]`);

/** Presses a key where the focus is, or on the element given; tells whether the key was taken. */
export function press(key, { on = document.activeElement, ...more } = {}) {
  return !on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }));
}
