/** @import { Graph, GraphEdge, Place } from './json.js' */

export const NODE = { width: 156, height: 62 };
const GAP = { x: 22, y: 56 };
const MARGIN = 16;
/** Where a way passes by the steps of a row. */
const PASS = 14;
/** Room for a line of words above the steps to which nothing leads. */
const HEADING = 30;

/**
 * @param {GraphEdge} edge
 */
export const wayOf = ({ from, to }) => `${from} ${to}`;

/**
 * Where each step stands: below all that lead to it, beside those that are as far from the start, with room for the ways
 * that pass by. What nothing leads to stands at the foot.
 *
 * @param {Graph} graph
 */
export function layOut(graph) {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = graph.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const layers = layersOf(graph, edges);
  const reached = layers.size;
  const deepest = Math.max(-1, ...layers.values());
  for (const { id } of graph.nodes)
    if (!layers.has(id)) layers.set(id, deepest + 1);
  /** @type {string[][]} */
  const rows = [];
  for (const { id } of graph.nodes)(rows[layers.get(id) ?? 0] ??= []).push(id);
  const passes = passesOf(edges, layers, rows);
  sortRows(rows, steps(edges, passes));
  const widths = rows.map((row) => row.reduce((sum, id) => sum + widthOf(id, nodes) + GAP.x, -GAP.x));
  const width = Math.max(NODE.width, ...widths) + 2 * MARGIN;
  /** @type {Map<string, Place>} */
  const places = new Map();
  /** @type {Map<string, { x: number, y: number }>} */
  const bends = new Map();
  rows.forEach((row, layer) => {
    const isFoot = layer > deepest && reached < nodes.size;
    const y = MARGIN + layer * (NODE.height + GAP.y) + (isFoot ? HEADING : 0);
    let x = (width - widths[layer]) / 2;
    for (const id of row) {
      const node = nodes.get(id);
      if (node) places.set(id, { node, layer, x, y, reached: !isFoot });
      else bends.set(id, { x: x + PASS / 2, y });
      x += widthOf(id, nodes) + GAP.x;
    }
  });
  const foot = reached < nodes.size ? MARGIN + (deepest + 1) * (NODE.height + GAP.y) : null;
  const height = Math.max(...[...places.values()].map(({ y }) => y), 0) + NODE.height + GAP.y / 2 + MARGIN;
  const ways = new Map([...passes].map(([way, ids]) => [way, ids.map((id) => bends.get(id)).filter((bend) => bend !== undefined)]));
  return { places, ways, width, height, foot };
}

/**
 * @param {string} id
 * @param {Map<string, unknown>} nodes
 */
function widthOf(id, nodes) {
  return nodes.has(id) ? NODE.width : PASS;
}

/**
 * The places in the rows by which each long way passes; they are put into the rows.
 *
 * @param {GraphEdge[]} edges
 * @param {Map<string, number>} layers
 * @param {string[][]} rows
 */
function passesOf(edges, layers, rows) {
  /** @type {Map<string, string[]>} */
  const passes = new Map();
  for (const edge of edges) {
    const way = wayOf(edge);
    if (passes.has(way)) continue;
    /** @type {string[]} */
    const ids = [];
    for (let layer = (layers.get(edge.from) ?? 0) + 1; layer < (layers.get(edge.to) ?? 0); layer++) {
      const id = `${way} ${layer}`;
      rows[layer].push(id);
      ids.push(id);
    }
    passes.set(way, ids);
  }
  return passes;
}

/**
 * The ways cut into steps from row to row.
 *
 * @param {GraphEdge[]} edges
 * @param {Map<string, string[]>} passes
 */
function steps(edges, passes) {
  return edges.flatMap((edge) => {
    const ids = [edge.from, ...passes.get(wayOf(edge)) ?? [], edge.to];
    return ids.slice(1).map((to, at) => ({ from: ids[at], to }));
  });
}

/**
 * The longest way to each step from the start. A way that turns back on itself is followed once.
 *
 * @param {Graph} graph
 * @param {GraphEdge[]} edges
 */
function layersOf({ nodes, start }, edges) {
  /** @type {Map<string, number>} */
  const layers = new Map();
  if (!nodes.some(({ id }) => id === start)) return layers;
  layers.set(start, 0);
  const back = backEdges(edges, start);
  // no way is longer than there are steps
  for (let turn = 0, moved = true; moved && turn <= nodes.length; turn++) {
    moved = false;
    for (const edge of edges) {
      const layer = layers.get(edge.from);
      if (layer === undefined || back.has(edge)) continue;
      if ((layers.get(edge.to) ?? -1) <= layer) {
        layers.set(edge.to, layer + 1);
        moved = true;
      }
    }
  }
  return layers;
}

/**
 * Those that lead back to a step on the way to them.
 *
 * @param {GraphEdge[]} edges
 * @param {string} start
 */
function backEdges(edges, start) {
  const out = Map.groupBy(edges, ({ from }) => from);
  /** @type {Set<GraphEdge>} */
  const back = new Set();
  const done = new Set();
  const path = [{ id: start, at: 0 }];
  const on = new Set([start]);
  while (path.length) {
    const here = path[path.length - 1];
    const edge = out.get(here.id)?.[here.at++];
    if (!edge) {
      path.pop();
      on.delete(here.id);
      done.add(here.id);
    } else if (on.has(edge.to)) {
      back.add(edge);
    } else if (!done.has(edge.to)) {
      path.push({ id: edge.to, at: 0 });
      on.add(edge.to);
    }
  }
  return back;
}

/**
 * Each step comes near those that it hangs together with in the row above, then in the one below, so that fewer lines cross.
 *
 * @param {string[][]} rows
 * @param {{ from: string, to: string }[]} steps
 */
function sortRows(rows, steps) {
  const down = Map.groupBy(steps, ({ to }) => to);
  const up = Map.groupBy(steps, ({ from }) => from);
  for (let turn = 0; turn < 2; turn++) {
    for (let row = 1; row < rows.length; row++) sortRow(rows[row], rows[row - 1], (id) => (down.get(id) ?? []).map(({ from }) => from));
    for (let row = rows.length - 2; row > 0; row--) sortRow(rows[row], rows[row + 1], (id) => (up.get(id) ?? []).map(({ to }) => to));
  }
  for (let row = 1; row < rows.length; row++) sortRow(rows[row], rows[row - 1], (id) => (down.get(id) ?? []).map(({ from }) => from));
}

/**
 * @param {string[]} row
 * @param {string[]} beside
 * @param {(id: string) => string[]} tied
 */
function sortRow(row, beside, tied) {
  const known = new Map(beside.map((id, at) => [id, (at + 0.5) / beside.length]));
  const middle = new Map(row.map((id, at) => {
    const found = tied(id).map((other) => known.get(other)).filter((place) => place !== undefined);
    return [id, found.length ? found.reduce((sum, place) => sum + place, 0) / found.length : (at + 0.5) / row.length];
  }));
  row.sort((one, other) => (middle.get(one) ?? 0) - (middle.get(other) ?? 0));
}

/**
 * The step that an arrow key leads to from another one; null where there is none.
 *
 * @param {Map<string, Place>} places
 * @param {GraphEdge[]} edges
 * @param {string} from
 * @param {string} key
 */
export function neighbour(places, edges, from, key) {
  const here = places.get(from);
  if (!here) return null;
  const row = [...places.values()].filter(({ layer }) => layer === here.layer).sort((one, other) => one.x - other.x);
  const beside = row.indexOf(here);
  /** @param {string[]} ids */
  const nearest = (ids) => {
    const found = ids.map((id) => places.get(id)).filter((place) => place !== undefined);
    found.sort((one, other) => Math.abs(one.layer - here.layer) - Math.abs(other.layer - here.layer) || Math.abs(one.x - here.x) - Math.abs(other.x - here.x));
    return found[0]?.node.id ?? null;
  };
  const below = [...places.values()].filter(({ layer }) => layer > here.layer);
  switch (key) {
    case 'ArrowDown':
      return nearest(edges.filter((edge) => edge.from === from && edge.to !== from).map(({ to }) => to)) ?? nearest(below.map(({ node }) => node.id));
    case 'ArrowUp':
      return nearest(edges.filter((edge) => edge.to === from && edge.from !== from).map((edge) => edge.from)) ?? nearest([...places.values()].filter(({ layer }) => layer < here.layer).map(({ node }) => node.id));
    case 'ArrowLeft':
      return row[beside - 1]?.node.id ?? null;
    case 'ArrowRight':
      return row[beside + 1]?.node.id ?? null;
    case 'Home':
      return [...places.keys()][0] ?? null;
    case 'End':
      return [...places.keys()].at(-1) ?? null;
    default:
      return null;
  }
}

/**
 * The words in lines of at most so many signs; what does not fit ends with an ellipsis.
 *
 * @param {string} text
 * @param {number} most signs in a line
 * @param {number} lines
 */
export function linesOf(text, most, lines) {
  /** @type {string[]} */
  const found = [''];
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words) {
    const line = found[found.length - 1];
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= most) found[found.length - 1] = longer;
    else if (found.length < lines && line) found.push(word.length > most ? `${word.slice(0, most - 1)}…` : word);
    else {
      found[found.length - 1] = `${longer.slice(0, most - 1).trimEnd()}…`;
      break;
    }
  }
  return found.filter(Boolean);
}
