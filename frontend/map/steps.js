/** @import { Point } from './json.js' */

/** @type {Record<string, Point>} */
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * The state an arrow key leads to: near, and in that direction; null when there is none.
 *
 * @param {string} id
 * @param {string} key
 * @param {Record<string, Point>} points where the states lie, by their ids
 */
export function stepFrom(id, key, points) {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const [x, y] = points[id];
  /** @type {{ other: string, cost: number } | null} */
  let best = null;
  for (const [other, [otherX, otherY]] of Object.entries(points)) {
    const distance = Math.hypot(otherX - x, otherY - y);
    const ahead = distance && ((otherX - x) * direction[0] + (otherY - y) * direction[1]) / distance;
    if (ahead < 0.4) continue;
    const cost = distance / ahead ** 2;
    if (!best || cost < best.cost) best = { other, cost };
  }
  return /** @type {{ other: string } | null} */ (best)?.other ?? null;
}

/**
 * The next state whose name begins with a letter.
 *
 * @param {string} letter
 * @param {string} from
 * @param {Record<string, string>} names
 */
export function startingWith(letter, from, names) {
  const ids = Object.keys(names).sort((a, b) => names[a].localeCompare(names[b]));
  const start = ids.indexOf(from) + 1;
  return [...ids.slice(start), ...ids.slice(0, start)].find((id) => names[id].toLowerCase().startsWith(letter.toLowerCase())) ?? null;
}
