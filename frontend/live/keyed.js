/**
 * A child to stand in a list: its key says which one it is, and as long as its sign is the same it stays as it was made, with
 * the focus and what is open in it. So a screen can be drawn anew with each thing that happens while somebody taps on it.
 *
 * @typedef {object} Slot
 * @property {string} key
 * @property {unknown} sign
 * @property {() => HTMLElement} make
 * @property {(made: HTMLElement) => void} [fill] called each time, for what has slots of its own inside
 */

/** @type {WeakMap<Element, { key: string, sign: string }>} */
const MADE = new WeakMap();

/**
 * @param {HTMLElement} host
 * @param {(Slot | null | '' | false)[]} slots in order; what is empty is left out
 */
export function keyed(host, slots) {
  const known = new Map([...host.children].map((child) => [MADE.get(child)?.key, child]));
  /** @type {Element | null} */
  let before = host.firstElementChild;
  for (const slot of slots) {
    if (!slot) continue;
    const { key, make } = slot;
    const sign = JSON.stringify(slot.sign);
    const old = known.get(key);
    known.delete(key);
    if (old && MADE.get(old)?.sign === sign) {
      if (old === before) before = old.nextElementSibling;
      else host.insertBefore(old, before);
      if (slot.fill && old instanceof HTMLElement) slot.fill(old);
      continue;
    }
    const made = make();
    MADE.set(made, { key, sign });
    slot.fill?.(made);
    if (!old) {
      host.insertBefore(made, before);
      continue;
    }
    const held = focusIn(old);
    const open = openIn(old);
    if (old === before) before = old.nextElementSibling;
    old.replaceWith(made);
    if (made.nextElementSibling !== before) host.insertBefore(made, before);
    for (const details of made.querySelectorAll('details[id]'))
      if (open.has(details.id)) details.setAttribute('open', '');
    const next = held && made.querySelector(`[data-stay="${CSS.escape(held)}"]`);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }
  for (const gone of known.values()) gone.remove();
}

/** @param {Element} element */
function focusIn(element) {
  const active = document.activeElement;
  return active instanceof HTMLElement && element.contains(active) ? active.dataset.stay : undefined;
}

/** @param {Element} element */
function openIn(element) {
  return new Set([...element.querySelectorAll('details[open][id]')].map(({ id }) => id));
}
