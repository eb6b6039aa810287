import { Texts } from '../shared/texts.js';

/** @import { World } from './json.js' */

/** @type {Map<string, Promise<any>>} */
const kept = new Map();

/**
 * Fetched once per page, whatever the number of maps; tried again by the next map when it failed.
 *
 * @param {string} address
 */
function once(address) {
  let answer = kept.get(address);
  if (!answer) {
    answer = fetch(address, { credentials: 'same-origin' }).then((response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status} for ${address}`);
      return response.json();
    });
    answer.catch(() => kept.delete(address));
    kept.set(address, answer);
  }
  return answer;
}

/**
 * The shapes of the states, cut by src/map/cut.mjs.
 *
 * @returns {Promise<World>}
 */
export const shapes = () => once(new URL('countries.json', import.meta.url).href);

/**
 * The map's words, names of states among them.
 *
 * @param {string} address
 */
export const texts = async (address) => new Texts(await once(new URL(address, document.baseURI).href));
