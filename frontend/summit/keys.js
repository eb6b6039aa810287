import { wishOf as wishAmong } from '../shared/option-keys.js';

const LETTERS = { '?': 'help' };

/** @param {KeyboardEvent} event */
export const wishOf = (event) => wishAmong(event, LETTERS);
