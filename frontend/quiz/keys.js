import { wishOf as wishAmong } from '../shared/option-keys.js';

const LETTERS = { r: 'again', n: 'next', p: 'back', m: 'flag', o: 'overview', '?': 'help' };

/** @param {KeyboardEvent} event */
export const wishOf = (event) => wishAmong(event, LETTERS);
