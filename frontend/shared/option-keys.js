const TYPES = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"], sco-map';
const OWN_ENTER = 'textarea, select, sco-map';
const PRESSES = 'button, a[href], summary, audio';

/** @typedef {{ pick: number, key: string }} Pick a place among the options, and the key that was pressed */

/**
 * What a key press asks for: an action, a place among the options, or null. Letters stand for options first: who is asked
 * says whether there is such an option.
 *
 * @template {string} A
 * @param {KeyboardEvent} event
 * @param {Record<string, A>} letters
 * @returns {A | 'enter' | Pick | null}
 */
export function wishOf(event, letters) {
  if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey) return null;
  const target = event.composedPath()[0];
  /** @param {string} selector */
  const inside = (selector) => target instanceof Element && target.closest(selector) !== null;
  if (event.key === 'Enter') {
    if (event.ctrlKey || event.metaKey) return 'enter';
    return inside(PRESSES) || inside(OWN_ENTER) ? null : 'enter';
  }
  if (event.ctrlKey || event.metaKey || inside(TYPES)) return null;
  const key = latin(event);
  if (/^[1-8]$/.test(key)) return { pick: Number(key) - 1, key };
  if (/^[a-ht]$/.test(key)) return { pick: key.charCodeAt(0) - 97, key };
  return letters[key] ?? null;
}

/**
 * The key as on a Latin keyboard, so that Cyrillic or French layouts work as well.
 *
 * @param {KeyboardEvent} event
 */
function latin({ key, code }) {
  if (/^[a-z1-8?]$/i.test(key)) return key.toLowerCase();
  if (/^(Digit|Numpad)[1-8]$/.test(code)) return code.slice(-1);
  return /^Key[A-Z]$/.test(code) && key.length === 1 && key > '\u007f' ? code.slice(-1).toLowerCase() : key;
}
