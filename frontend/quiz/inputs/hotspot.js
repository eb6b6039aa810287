import { el } from '../../shared/dom.js';

/** Places to find on the map, which is fetched when it is first needed. */
export function hotspotInput(shown, { locked, feedback, texts, changed }) {
  const picked = shown.given?.places ?? [];
  const failed = () => map.replaceWith(el('p', { class: 'sco-note sco-note-caution', 'data-test': 'map-failed' }, texts.of('map.failed')));
  const map = el('sco-map', { mode: 'pick', wanted: shown.wanted ?? null, disabled: locked, 'data-test': 'map', 'aria-labelledby': 'quiz-stem', change: changed, broken: failed });
  import('../../map/sco-map.js').then(() => {
    map.picked = picked;
    if (feedback) map.marks = marks(picked, feedback);
  }, failed);
  return {
    element: map,
    get sofar() {
      return map.picked ? { places: map.picked } : null;
    },
    get answer() {
      return map.picked?.length ? this.sofar : null;
    },
    target: map,
  };
}

function marks(picked, feedback) {
  const judged = Object.fromEntries((feedback.parts ?? []).map(({ id, right }) => [id, right ? 'right' : 'wrong']));
  const missed = (feedback.keyAnswer?.places ?? []).filter((id) => !picked.includes(id)).map((id) => [id, 'missed']);
  return { ...judged, ...Object.fromEntries(missed) };
}
