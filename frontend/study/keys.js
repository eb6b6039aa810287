/** @typedef {'undo' | 'bury' | 'suspend' | 'flag' | 'remark' | 'replay' | 'about' | 'help'} Action */

/** @type {Record<string, Action>} */
const LETTERS = { u: 'undo', b: 'bury', s: 'suspend', f: 'flag', w: 'remark', r: 'replay', i: 'about', '?': 'help' };
const TYPES = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const PRESSES = 'button, a[href], summary, audio';

/**
 * What a key press asks for: an action, a digit 1 to 4, or null. Held keys, keys with modifiers, and keys that belong to
 * the focused control ask for nothing.
 *
 * @param {KeyboardEvent} event
 * @returns {Action | 'reveal' | number | null}
 */
export function wishOf(event) {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.composedPath()[0];
  if (target instanceof Element && target.closest(TYPES)) return null;
  if (event.key === ' ' || event.key === 'Enter') {
    return target instanceof Element && target.closest(PRESSES) ? null : 'reveal';
  }
  const key = latin(event);
  return /^[1-4]$/.test(key) ? Number(key) : (LETTERS[key] ?? null);
}

/**
 * The key as on a Latin keyboard, so that Cyrillic or French layouts work as well.
 *
 * @param {KeyboardEvent} event
 */
function latin({ key, code }) {
  if (/^[a-z1-4?]$/i.test(key)) return key.toLowerCase();
  if (/^(Digit|Numpad)[1-4]$/.test(code)) return code.slice(-1);
  return /^Key[A-Z]$/.test(code) && key.length === 1 && key > '\u007f' ? code.slice(-1).toLowerCase() : key;
}
