import { wishOf as wishAmong } from '../shared/option-keys.js';

const LETTERS = { '?': 'help', p: 'put' };

/** @param {KeyboardEvent} event */
export const wishOf = (event) => wishAmong(event, LETTERS);
