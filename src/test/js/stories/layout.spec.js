import { layOut, linesOf, neighbour } from '../../../../frontend/stories/layout.js';

const node = (id) => ({ id, number: 1, kind: 'choose', text: id, outcome: '', remarks: 0, spoken: id });
const edge = (from, to) => ({ from, to, label: 'A', score: 0 });
const graph = (ids, edges, start = ids[0]) => ({ nodes: ids.map(node), edges: edges.map(([from, to]) => edge(from, to)), start, selected: '', nowhere: '', unreached: '' });
const layer = (laid, id) => laid.places.get(id).layer;

describe('The layout of a story', () => {
  it('puts a step below all that lead to it', () => {
    const laid = layOut(graph(['a', 'b', 'c', 'd'], [
      ['a', 'b'],
      ['a', 'd'],
      ['b', 'c'],
      ['c', 'd']
    ]));

    expect(layer(laid, 'a')).toBe(0);
    expect(layer(laid, 'd')).toBe(3);
    expect(laid.places.get('d').y).toBeGreaterThan(laid.places.get('c').y);
  });

  it('leads a long way past the steps of the rows between', () => {
    const laid = layOut(graph(['a', 'b', 'c'], [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c']
    ]));
    const [pass] = laid.ways.get('a c');
    const { x } = laid.places.get('b');

    expect(laid.ways.get('a b')).toEqual([]);
    expect(pass.x < x || pass.x > x + 156).toBeTrue();
  });

  it('puts what nothing leads to at the foot', () => {
    const laid = layOut(graph(['a', 'b', 'lost'], [
      ['a', 'b']
    ]));

    expect(laid.places.get('lost').reached).toBeFalse();
    expect(layer(laid, 'lost')).toBe(2);
    expect(laid.foot).not.toBeNull();
  });

  it('comes to an end in a circle', () => {
    const laid = layOut(graph(['a', 'b', 'c'], [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a']
    ]));

    expect([...laid.places.values()].map((place) => place.layer)).toEqual([0, 1, 2]);
  });

  it('takes a way that leads to no step for none', () => {
    const laid = layOut(graph(['a'], [
      ['a', ''],
      ['a', 'gone']
    ]));

    expect(laid.places.size).toBe(1);
  });

  it('lets no two steps stand in one place, however many there are', () => {
    const ids = Array.from({ length: 200 }, (_, at) => `s${at}`);
    const laid = layOut(graph(ids, ids.slice(1).map((id, at) => [ids[Math.floor(at / 3)], id])));

    expect(new Set([...laid.places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(200);
  });

  it('draws a story without any step', () => {
    expect(layOut(graph([], [], '')).places.size).toBe(0);
  });

  it('lets arrow keys walk along the ways', () => {
    const story = graph(['a', 'b', 'c', 'd'], [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd']
    ]);
    const { places } = layOut(story);

    expect(neighbour(places, story.edges, 'b', 'ArrowRight')).toBe('c');
    expect(neighbour(places, story.edges, 'b', 'ArrowLeft')).toBeNull();
    expect(neighbour(places, story.edges, 'b', 'ArrowDown')).toBe('d');
    expect(neighbour(places, story.edges, 'd', 'ArrowUp')).toBe('b');
    expect(neighbour(places, story.edges, 'a', 'x')).toBeNull();
  });

  it('shortens words that do not fit', () => {
    expect(linesOf('A sheet without a signature reaches you', 12, 2)).toEqual(['A sheet', 'without a s…']);
    expect(linesOf('', 12, 2)).toEqual([]);
  });
});
