import { svg } from '../shared/svg.js';
import { layOut, linesOf, neighbour, NODE, wayOf } from './layout.js';

/** @import { Graph, GraphEdge, Place } from './json.js' */

const SIGNS = 19;
const STUB = 26;

/**
 * <sco-story-graph label="The steps of the story">
 * The steps of a story and the ways between them. Arrow keys walk along the ways, Enter opens a step.
 */
class ScoStoryGraph extends HTMLElement {
  static observedAttributes = ['label'];

  /** @type {Graph | null} */
  #graph = null;
  /** @type {Map<string, Place>} */
  #places = new Map();
  /** @type {Map<string, { x: number, y: number }[]>} */
  #passes = new Map();
  #here = '';

  get graph() {
    return this.#graph;
  }

  set graph(graph) {
    const before = this.#graph?.selected;
    this.#graph = graph;
    if (graph && (graph.selected !== before || !graph.nodes.some(({ id }) => id === this.#here))) this.#here = graph.selected || graph.start;
    this.#draw();
    if (graph && graph.selected !== before) this.#bringIntoSight();
  }

  attributeChangedCallback() {
    this.#draw();
  }

  #draw() {
    const graph = this.#graph;
    if (!graph) return;
    const hadFocus = this.contains(document.activeElement);
    const { places, ways: passes, width, height, foot } = layOut(graph);
    this.#places = places;
    this.#passes = passes;
    if (!places.has(this.#here)) this.#here = [...places.keys()][0] ?? '';
    const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': this.getAttribute('label') ?? '' });
    const ways = svg('g', { class: 'story-ways', 'aria-hidden': 'true' });
    for (const [from, edges] of Map.groupBy(graph.edges, (edge) => edge.from)) {
      const place = places.get(from);
      if (place) edges.forEach((edge, at) => ways.append(...this.#way(edge, place, at, edges.length)));
    }
    drawing.append(ways);
    if (foot !== null) drawing.append(svg('text', { class: 'story-foot', x: width / 2, y: foot + 14, 'text-anchor': 'middle' }, new Text(graph.unreached)));
    for (const place of places.values()) drawing.append(this.#step(place));
    this.replaceChildren(drawing);
    if (hadFocus) this.#focus(this.#here);
  }

  /**
   * @param {GraphEdge} edge
   * @param {Place} from
   * @param {number} at
   * @param {number} of
   */
  #way(edge, from, at, of) {
    const x = from.x + NODE.width * (at + 1) / (of + 1);
    const y = from.y + NODE.height;
    const to = this.#places.get(edge.to);
    const points = edge.label ? edge.score : '';
    if (!to) {
      return [
        svg('path', { class: 'story-way', 'data-nowhere': '', d: `M${x} ${y}v${STUB - 8}` }),
        svg('text', { class: 'story-nowhere', x, y: y + STUB + 4, 'text-anchor': 'middle' }, new Text(edge.label ? `${edge.label}?` : '?')),
      ];
    }
    const end = { x: to.x + NODE.width / 2, y: to.y };
    const d = end.y > y
      ? `M${x} ${y}${this.#down({ x, y }, edge, end)}`
      : `M${x} ${y}c0 40 ${end.x > x ? 110 : -110} 30 ${end.x > x ? 110 : -110} -10S${end.x} ${end.y - 40} ${end.x} ${end.y - 6}`;
    return [
      svg('path', { class: 'story-way', 'data-points': points, d }),
      svg('path', { class: 'story-tip', 'data-points': points, d: `M${end.x - 5} ${end.y - 8}l5 7 5-7z` }),
      edge.label ? svg('text', { class: 'story-letter', x: x + 5, y: y + 15 }, new Text(edge.label)) : svg('g'),
    ];
  }

  /**
   * From row to row, by the places that are kept free for it.
   *
   * @param {{ x: number, y: number }} from
   * @param {GraphEdge} edge
   * @param {{ x: number, y: number }} end
   */
  #down(from, edge, end) {
    let { x, y } = from;
    let d = '';
    for (const pass of this.#passes.get(wayOf(edge)) ?? []) {
      d += `C${x} ${y + 30} ${pass.x} ${pass.y - 30} ${pass.x} ${pass.y}V${pass.y + NODE.height}`;
      x = pass.x;
      y = pass.y + NODE.height;
    }
    return `${d}C${x} ${y + 30} ${end.x} ${end.y - 34} ${end.x} ${end.y - 6}`;
  }

  /** @param {Place} place */
  #step({ node, x, y, reached }) {
    const chosen = node.id === this.#graph?.selected;
    const step = svg('g', {
      class: 'story-step',
      transform: `translate(${x} ${y})`,
      role: 'button',
      tabindex: node.id === this.#here ? 0 : -1,
      'data-step': node.id,
      'data-kind': node.kind,
      'data-outcome': node.outcome,
      'aria-label': node.spoken,
      'aria-current': chosen ? 'true' : 'false',
    });
    if (!reached) step.setAttribute('data-unreached', '');
    const radius = node.kind === 'end' ? NODE.height / 2 : node.kind === 'predict' ? 3 : 10;
    step.append(
      svg('rect', { class: 'story-box', width: NODE.width, height: NODE.height, rx: radius }),
      svg('text', { class: 'story-number', x: node.kind === 'end' ? NODE.width / 2 : 12, y: 17, 'text-anchor': node.kind === 'end' ? 'middle' : 'start' }, new Text(`${node.number}${node.kind === 'predict' ? ' ?' : ''}`)),
    );
    linesOf(node.text, SIGNS, 2).forEach((line, at) => step.append(svg('text', {
      class: 'story-words',
      x: node.kind === 'end' ? NODE.width / 2 : 12,
      y: 34 + at * 15,
      'text-anchor': node.kind === 'end' ? 'middle' : 'start',
    }, new Text(line))));
    if (node.remarks) {
      step.append(
        svg('circle', { class: 'story-remarks', cx: NODE.width - 12, cy: 3, r: 11 }),
        svg('text', { class: 'story-remarks-count', x: NODE.width - 12, y: 7, 'text-anchor': 'middle' }, new Text(String(node.remarks))),
      );
    }
    step.addEventListener('click', () => this.#open(node.id));
    step.addEventListener('keydown', (event) => this.#pressed(event, node.id));
    return step;
  }

  /**
   * @param {KeyboardEvent} event
   * @param {string} id
   */
  #pressed(event, id) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#open(id);
      return;
    }
    const to = neighbour(this.#places, this.#graph?.edges ?? [], id, event.key);
    if (!to) return;
    event.preventDefault();
    this.#focus(to);
  }

  /** @param {string} id */
  #focus(id) {
    for (const step of this.querySelectorAll('.story-step')) {
      if (!(step instanceof SVGElement)) continue;
      const here = step.dataset.step === id;
      step.setAttribute('tabindex', here ? '0' : '-1');
      if (here) {
        this.#here = id;
        step.focus();
      }
    }
  }

  /** @param {string} step */
  #open(step) {
    this.#here = step;
    this.dispatchEvent(new CustomEvent('step', { detail: { step } }));
  }

  #bringIntoSight() {
    const place = this.#places.get(this.#graph?.selected ?? '');
    if (!place) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this;
    if (place.x < scrollLeft || place.x + NODE.width > scrollLeft + clientWidth) this.scrollLeft = place.x - (clientWidth - NODE.width) / 2;
    if (place.y < scrollTop || place.y + NODE.height > scrollTop + clientHeight) this.scrollTop = place.y - (clientHeight - NODE.height) / 2;
  }
}

if (!customElements.get('sco-story-graph')) customElements.define('sco-story-graph', ScoStoryGraph);
