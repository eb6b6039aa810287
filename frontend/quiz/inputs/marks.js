import { el, icon } from '../../shared/dom.js';

const SYMBOLS = { right: 'check', wrong: 'cross', missed: 'check' };

/** Says in icon and word what a part of the answer was: right, wrong, or missed. */
export function mark(what, text) {
  return el('span', { class: 'sco-mark', 'data-mark': what }, icon(SYMBOLS[what]), text);
}

export const partOf = (feedback, id) => feedback?.parts?.find((part) => part.id === id) ?? null;
