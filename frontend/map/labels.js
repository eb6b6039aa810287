const HEIGHT_PX = 17;
const PX_PER_LETTER = 7.2;
const BESIDE_SIGN_PX = 13;

/**
 * Where a name stands relative to its anchor, in pixels.
 *
 * @typedef {{ x: number, y: number, anchor: 'start' | 'middle' | 'end', left: number }} Spot
 *
 * A name to place: x and y are pixels of the map; `sign` beside a sign, `must` even where there is no room.
 *
 * @typedef {{ id: string, text: string, x: number, y: number, sign: boolean, must: boolean, weight: number }} Name
 *
 * @typedef {{ left: number, right: number, top: number, bottom: number }} Area
 */

/**
 * Where a name may stand, best first.
 *
 * @param {number} width
 * @param {boolean} withSign
 * @returns {Spot[]}
 */
function places(width, withSign) {
  /** @type {Spot} */
  const right = { x: BESIDE_SIGN_PX, y: 4, anchor: 'start', left: BESIDE_SIGN_PX };
  /** @type {Spot} */
  const left = { x: -BESIDE_SIGN_PX, y: 4, anchor: 'end', left: -BESIDE_SIGN_PX - width };
  /** @param {number} y @returns {Spot} */
  const at = (y) => ({ x: 0, y, anchor: 'middle', left: -width / 2 });
  return withSign ? [at(24), right, left, at(-13)] : [at(4), at(18), at(-10), right, left];
}

/** @param {Area} a @param {Area} b */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Chooses a place for each name, so that none lies on another; a name without room is left out.
 * The heaviest come first.
 *
 * @param {Name[]} names
 * @param {{ width: number, height: number }} box
 */
export function placed(names, box) {
  const taken = names.filter(({ sign }) => sign).map(({ x, y, id }) => ({ id, left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }));
  /** @type {Map<string, Spot>} */
  const result = new Map();
  for (const { id, text, x, y, sign, must } of names.toSorted((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight))) {
    const width = text.length * PX_PER_LETTER;
    const candidates = places(width, sign).map((place) => ({
      place,
      area: { id, left: x + place.left, right: x + place.left + width, top: y + place.y - HEIGHT_PX + 4, bottom: y + place.y + 4 },
    }));
    /** @param {{ area: Area }} candidate */
    const inside = ({ area }) => area.left >= 2 && area.right <= box.width - 2 && area.top >= 0 && area.bottom <= box.height;
    /** @param {{ area: Area }} candidate */
    const free = ({ area }) => taken.every((other) => other.id === id || !overlap(area, other));
    const found = candidates.find((each) => inside(each) && free(each)) ?? (must ? (candidates.find(inside) ?? candidates[0]) : null);
    if (!found) continue;
    result.set(id, found.place);
    taken.push({ ...found.area, id: `${id} name` });
  }
  return result;
}
