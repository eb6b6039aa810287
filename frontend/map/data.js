import { Texts } from '../shared/texts.js';

const kept = new Map();

/** Fetched once per page, whatever the number of maps; tried again by the next map when it failed. */
function once(address) {
  if (!kept.has(address)) {
    const answer = fetch(address, { credentials: 'same-origin' }).then((response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status} for ${address}`);
      return response.json();
    });
    answer.catch(() => kept.delete(address));
    kept.set(address, answer);
  }
  return kept.get(address);
}

/** The shapes of the states, cut by src/map/cut.mjs. */
export const shapes = () => once(new URL('countries.json', import.meta.url).href);

/** The map's words, names of states among them. */
export const texts = async (address) => new Texts(await once(new URL(address, document.baseURI).href));
