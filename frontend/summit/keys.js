import { wishOf as wishAmong } from '../shared/option-keys.js';

const LETTERS = { '?': 'help' };

export const wishOf = (event) => wishAmong(event, LETTERS);
