const HEIGHT_PX = 17;
const PX_PER_LETTER = 7.2;
const BESIDE_SIGN_PX = 13;

/** Where a name may stand relative to its anchor, best first, in pixels. */
function places(width, withSign) {
  const right = { x: BESIDE_SIGN_PX, y: 4, anchor: 'start', left: BESIDE_SIGN_PX };
  const left = { x: -BESIDE_SIGN_PX, y: 4, anchor: 'end', left: -BESIDE_SIGN_PX - width };
  const at = (y) => ({ x: 0, y, anchor: 'middle', left: -width / 2 });
  return withSign ? [at(24), right, left, at(-13)] : [at(4), at(18), at(-10), right, left];
}

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Chooses a place for each name, so that none lies on another; a name without room is left out.
 * The heaviest come first. `names` are {id, text, x, y, sign, must, weight}, x and y in pixels of the map.
 */
export function placed(names, box) {
  const taken = names.filter(({ sign }) => sign).map(({ x, y, id }) => ({ id, left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }));
  const result = new Map();
  for (const { id, text, x, y, sign, must } of names.toSorted((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight))) {
    const width = text.length * PX_PER_LETTER;
    const candidates = places(width, sign).map((place) => ({
      place,
      area: { id, left: x + place.left, right: x + place.left + width, top: y + place.y - HEIGHT_PX + 4, bottom: y + place.y + 4 },
    }));
    const inside = ({ area }) => area.left >= 2 && area.right <= box.width - 2 && area.top >= 0 && area.bottom <= box.height;
    const free = ({ area }) => taken.every((other) => other.id === id || !overlap(area, other));
    const found = candidates.find((each) => inside(each) && free(each)) ?? (must ? (candidates.find(inside) ?? candidates[0]) : null);
    if (!found) continue;
    result.set(id, found.place);
    taken.push({ ...found.area, id: `${id} name` });
  }
  return result;
}
