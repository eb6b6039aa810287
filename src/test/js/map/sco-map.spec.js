import { Drawing } from '../../../../frontend/map/drawing.js';
import { el } from '../../../../frontend/shared/dom.js';
import '../../../../frontend/map/sco-map.js';
import { calm } from '../clock.js';
import { freshPage, onPage, press } from '../page.js';
import { reply } from '../server.js';

const WORLD = {
  width: 100,
  height: 80,
  context: 'M0 0h1',
  countries: {
    west: { d: 'M0 0h20v20z', label: [10, 40], area: 400, size: [20, 20] },
    east: { d: 'M60 0h20v20z', label: [70, 40], area: 900, size: [20, 20] },
    north: { d: 'M40 0h9v9z', label: [40, 5], area: 81, size: [9, 9] },
  },
};
const WORDS = {
  'place.west': 'Westland',
  'place.east': 'Eastland',
  'place.north': 'Northland',
  'status.none.other': 'Choose {0}.',
  'status.some': '{0} of {1}: {2}.',
  'status.full': 'Only {0}, not {1}.',
  'mark.right.other': 'right',
  'mark.right.one': 'right',
  'mark.wrong.one': 'wrong',
  'label.pick': 'Choose',
  'label.show': 'Shown',
};

describe('The map', () => {
  freshPage();

  beforeEach(() => spyOn(window, 'fetch').and.callFake(async (address) => reply(JSON.stringify(String(address).endsWith('countries.json') ? WORLD : WORDS))));
  const opened = async (attributes) => {
    const map = onPage(el('sco-map', { style: 'display: block; width: 400px', ...attributes }));
    await calm();
    return map;
  };
  const state = (map, id) => map.querySelector(`[data-id="${id}"]`);
  const click = (map, id) => state(map, id).dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const status = (map) => map.querySelector('.map-status').textContent;

  it('shows what is marked, in words as well', async () => {
    const map = await opened({ mode: 'show' });
    map.marks = { west: 'right' };

    expect(state(map, 'west').dataset.mark).toBe('right');
    expect(map.querySelector('.map-legend').textContent).toBe('right: Westland');
    expect(map.querySelector('svg').getAttribute('role')).toBe('img');
    expect(state(map, 'west').hasAttribute('tabindex')).toBe(false);
  });

  it('lets pick as many as are wanted', async () => {
    const map = await opened({ mode: 'pick', wanted: 2 });
    const heard = [];
    map.addEventListener('change', ({ detail }) => heard.push(detail.picked));
    click(map, 'west');
    click(map, 'east');
    click(map, 'north');

    expect(map.picked).toEqual(['west', 'east']);
    expect(heard).toEqual([
      ['west'],
      ['west', 'east']
    ]);
    expect(status(map)).toBe('Only 2, not Northland.');
    expect(state(map, 'west').getAttribute('aria-pressed')).toBe('true');
    expect(state(map, 'north').getAttribute('aria-pressed')).toBe('false');
  });

  it('lets nothing be picked where it only shows, or once it is closed', async () => {
    const shows = await opened({ mode: 'show' });
    click(shows, 'west');
    expect(shows.picked).toEqual([]);
    const closed = await opened({ mode: 'pick', wanted: 1, disabled: true });
    click(closed, 'west');

    expect(closed.picked).toEqual([]);
    expect(state(closed, 'west').getAttribute('aria-disabled')).toBe('true');
  });

  it('is one stop for the Tab key, and arrows and letters go on from there', async () => {
    const map = await opened({ mode: 'pick', wanted: 1 });
    expect([...map.querySelectorAll('[tabindex="0"]')].map(({ dataset }) => dataset.id)).toEqual(['west']);
    state(map, 'west').focus();
    press('ArrowRight');
    expect(document.activeElement.dataset.id).toBe('east');
    press('n');
    expect(document.activeElement.dataset.id).toBe('north');
    press('Enter');

    expect(map.picked).toEqual(['north']);
    expect([...map.querySelectorAll('[tabindex="0"]')].map(({ dataset }) => dataset.id)).toEqual(['north']);
  });

  it('has the same choice as a list of boxes', async () => {
    const map = await opened({ mode: 'pick', wanted: 2 });
    const box = map.querySelector('input[value="east"]');
    box.click();
    expect(map.picked).toEqual(['east']);
    click(map, 'east');

    expect(box.checked).toBe(false);
  });

  it('speaks of a result once there is one', async () => {
    const map = await opened({ mode: 'pick', wanted: 1, disabled: true });
    map.picked = ['west'];
    map.marks = { west: 'wrong', east: 'right' };

    expect(state(map, 'west').getAttribute('aria-label')).toBe('Westland, wrong');
    expect(state(map, 'north').getAttribute('aria-label')).toBe('Northland');
  });

  it('takes what was set before it was defined', async () => {
    const early = document.createElement('div');
    early.innerHTML = '<x-map></x-map>';
    const map = el('sco-map', { mode: 'show' });
    Object.defineProperty(map, 'marks', { value: { east: 'right' }, configurable: true, writable: true, enumerable: true });
    onPage(map);
    await calm();

    expect(state(map, 'east').dataset.mark).toBe('right');
    expect(Object.hasOwn(map, 'marks')).toBe(false);
  });

  it('draws the smallest on top, and gives the tiny a larger place to tap', () => {
    const drawing = new Drawing(WORLD);
    drawing.scale(0.25);

    expect([...drawing.root.querySelectorAll('.map-country')].map(({ dataset }) => dataset.id)).toEqual(['east', 'west', 'north']);
    expect(Number(drawing.group('north').querySelector('.map-hit').getAttribute('r'))).toBe(3.75);
    expect(Number(drawing.group('west').querySelector('.map-hit').getAttribute('r'))).toBe(0);
  });
});
