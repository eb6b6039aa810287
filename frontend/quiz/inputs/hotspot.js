import { el } from '../../shared/dom.js';

/** @import { ScoMap } from '../../map/sco-map.js' */
/** @import { Feedback } from '../json.js' */
/** @import { InputOf } from './input.js' */

/**
 * Places to find on the map, which is fetched when it is first needed.
 *
 * @type {InputOf}
 */
export function hotspotInput(shown, { locked, feedback, texts, changed }) {
  const picked = shown.given?.places ?? [];
  const failed = () => map.replaceWith(el('p', { class: 'sco-note sco-note-caution', 'data-test': 'map-failed' }, texts.of('map.failed')));
  const map = /** @type {ScoMap} */ (el('sco-map', { mode: 'pick', wanted: shown.wanted ?? null, disabled: locked, 'data-test': 'map', 'aria-labelledby': 'quiz-stem', change: changed, broken: failed }));
  import('../../map/sco-map.js').then(() => {
    map.picked = picked;
    if (feedback) map.marks = marks(picked, feedback);
  }, failed);
  const found = () => (map.picked ? { places: map.picked } : null); // nothing before the map has come
  return {
    element: map,
    get sofar() {
      return found();
    },
    get answer() {
      return map.picked?.length ? found() : null;
    },
    target: map,
  };
}

/**
 * @param {string[]} picked
 * @param {Feedback} feedback
 * @returns {Record<string, string>}
 */
function marks(picked, feedback) {
  const judged = Object.fromEntries((feedback.parts ?? []).map(({ id, right }) => [id, right ? 'right' : 'wrong']));
  const missed = (feedback.keyAnswer?.places ?? []).filter((id) => !picked.includes(id)).map((id) => [id, 'missed']);
  return { ...judged, ...Object.fromEntries(missed) };
}
