import { el, icon } from '../../shared/dom.js';

/** @import { IconName } from '../../shared/dom.js' */
/** @import { Feedback } from '../json.js' */

/** @type {Record<'right' | 'wrong' | 'missed', IconName>} */
const SYMBOLS = { right: 'check', wrong: 'cross', missed: 'check' };

/**
 * Says in icon and word what a part of the answer was: right, wrong, or missed.
 *
 * @param {'right' | 'wrong' | 'missed'} what
 * @param {string} text
 */
export function mark(what, text) {
  return el('span', { class: 'sco-mark', 'data-mark': what }, icon(SYMBOLS[what]), text);
}

/** @param {Feedback | null} feedback @param {string} id */
export const partOf = (feedback, id) => feedback?.parts?.find((part) => part.id === id) ?? null;
