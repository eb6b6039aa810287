import { el } from '../../shared/dom.js';

/** Places to find on the map. */
export function hotspotInput(shown, { locked, feedback, texts, changed }) {
  const picked = shown.given?.places ?? [];
  const map = el('sco-map', { mode: 'pick', wanted: shown.wanted ?? 1, disabled: locked, 'data-test': 'map', 'aria-labelledby': 'quiz-stem', change: changed });
  map.picked = picked;
  if (feedback) map.marks = marks(picked, feedback);
  import('../../map/sco-map.js').catch(() => map.replaceWith(el('p', { class: 'sco-note sco-note-caution' }, texts.of('map.failed'))));
  return {
    element: map,
    get answer() {
      return map.picked?.length ? { places: [...map.picked] } : null;
    },
    target: map,
  };
}

function marks(picked, feedback) {
  const right = new Set(feedback.keyAnswer?.places ?? []);
  const ofParts = Object.fromEntries((feedback.parts ?? []).map(({ id, right: good }) => [id, good ? 'right' : 'wrong']));
  const missed = [...right].filter((id) => !picked.includes(id)).map((id) => [id, 'missed']);
  return { ...ofParts, ...Object.fromEntries(missed) };
}
