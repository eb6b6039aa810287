import { Choice } from '../../../../frontend/map/choice.js';
import { placed } from '../../../../frontend/map/labels.js';
import { legend } from '../../../../frontend/map/lists.js';
import { startingWith, stepFrom } from '../../../../frontend/map/steps.js';
import { View } from '../../../../frontend/map/view.js';
import { el } from '../../../../frontend/shared/dom.js';
import { svg } from '../../../../frontend/shared/svg.js';
import { freshPage, keys, onPage, textIn } from '../page.js';

const NAMES = { china: 'China', kazakhstan: 'Kazakhstan', kyrgyzstan: 'Kyrgyzstan', russia: 'Russia' };

describe('A choice of states', () => {
  let choice;
  beforeEach(() => (choice = new Choice()));

  it('is made and taken back', () => {
    choice.toggle('china', 2);
    choice.toggle('russia', 2);
    choice.toggle('china', 2);

    expect(choice.ids).toEqual(['russia']);
    expect(choice.has('russia')).toBe(true);
  });

  it('moves on where one is wanted', () => {
    choice.toggle('china', 1);

    expect(choice.toggle('russia', 1)).toBe(true);
    expect(choice.ids).toEqual(['russia']);
  });

  it('is full once as many are chosen as are wanted', () => {
    choice.toggle('china', 2);
    choice.toggle('russia', 2);

    expect(choice.toggle('kazakhstan', 2)).toBe(false);
    expect(choice.ids).toEqual(['china', 'russia']);
  });

  it('has each state once', () => {
    choice.ids = ['china', 'china', 'russia'];

    expect(choice.ids).toEqual(['china', 'russia']);
  });

  it('is told in words', () => {
    expect(choice.inWords(2, NAMES, keys)).toBe('status.none(2)');
    expect(choice.inWords(Infinity, NAMES, keys)).toBe('status.any');
    choice.ids = ['china', 'mongolia'];

    expect(choice.inWords(3, NAMES, keys)).toBe('status.some(2, 3, China, mongolia)');
    expect(choice.inWords(Infinity, NAMES, keys)).toBe('status.chosen(China, mongolia)');
  });
});

describe('An arrow key on the map', () => {
  const POINTS = { middle: [0, 0], right: [10, 1], farRight: [30, 0], up: [0, -10], askew: [8, -9] };

  it('leads to what is near in its direction', () => {
    expect(stepFrom('middle', 'ArrowRight', POINTS)).toBe('right');
    expect(stepFrom('right', 'ArrowRight', POINTS)).toBe('farRight');
    expect(stepFrom('middle', 'ArrowUp', POINTS)).toBe('up');
    expect(stepFrom('up', 'ArrowDown', POINTS)).toBe('middle');
    expect(stepFrom('right', 'ArrowLeft', POINTS)).toBe('middle');
  });

  it('leads nowhere at the edge, and another key leads nowhere', () => {
    expect(stepFrom('middle', 'ArrowLeft', POINTS)).toBeNull();
    expect(stepFrom('middle', 'Home', POINTS)).toBeNull();
  });
});

describe('A letter on the map', () => {
  it('leads to the next state that begins with it, round and round', () => {
    expect(startingWith('k', 'china', NAMES)).toBe('kazakhstan');
    expect(startingWith('K', 'kazakhstan', NAMES)).toBe('kyrgyzstan');
    expect(startingWith('k', 'kyrgyzstan', NAMES)).toBe('kazakhstan');
    expect(startingWith('x', 'china', NAMES)).toBeNull();
  });
});

describe('Names on the map', () => {
  const BOX = { width: 400, height: 300 };
  const name = (id, x, y, more = {}) => ({ id, text: NAMES[id], x, y, sign: false, must: false, weight: 1, ...more });

  it('stand on their places', () => {
    expect(placed([name('china', 100, 100)], BOX).get('china')).toEqual(jasmine.objectContaining({ x: 0, y: 4, anchor: 'middle' }));
  });

  it('give way to a heavier one', () => {
    const found = placed([name('china', 100, 112), name('russia', 100, 100, { weight: 9 })], BOX);

    expect(found.get('russia').y).toBe(4);
    expect(found.get('china').y).toBe(18);
  });

  it('are left out where there is no room, unless they must be seen', () => {
    const crowd = ['china', 'kazakhstan', 'kyrgyzstan', 'russia'].flatMap((id, i) => [name(id, 100, 100, { weight: 9 - i })]);
    const small = { width: 140, height: 130 };
    const found = placed(crowd, small);
    expect(found.size).toBeLessThan(4);
    const last = crowd.at(-1);

    expect(placed([...crowd.slice(0, 3), { ...last, must: true }], small).has(last.id)).toBe(true);
  });

  it('stay on the map', () => {
    expect(placed([name('china', 2, 100)], BOX).get('china').anchor).toBe('start');
    expect(placed([name('china', 398, 100)], BOX).get('china').anchor).toBe('end');
  });

  it('stand beside a sign, their own or another\'s', () => {
    expect(placed([name('china', 100, 100, { sign: true })], BOX).get('china').y).toBe(24);
    const found = placed([name('china', 100, 100, { sign: true, weight: 2 }), name('russia', 100, 124)], BOX);

    expect(found.get('russia').y).not.toBe(4);
  });
});

describe('The legend', () => {
  it('tells in words which states are marked how', () => {
    const entries = legend({ russia: 'member', china: 'member', mongolia: 'observer', kazakhstan: 'wrong' }, NAMES, keys);

    expect(entries.map(textIn)).toEqual(['mark.member(2): China, Russia', 'mark.wrong(1): Kazakhstan']);
  });
});

describe('The part of the map that is seen', () => {
  freshPage();

  let view;
  let drawing;
  beforeEach(() => {
    drawing = svg('svg', { style: 'width: 500px; height: 380px' });
    onPage(el('div', {}, drawing));
    view = new View(drawing, { width: 1000, height: 760 }, () => {});
    view.draw();
  });
  const box = () => drawing.getAttribute('viewBox').split(' ').map((number) => Number(number) + 0); // no minus before nothing
  const pointer = (type, x, y, pointerId = 1) => drawing.dispatchEvent(new PointerEvent(type, { pointerId, clientX: x, clientY: y, bubbles: true }));

  it('is the whole at first', () => {
    expect(box()).toEqual([0, 0, 1000, 760]);
    expect(view.unitsPerPx).toBeCloseTo(2);
    expect(view.toPx([100, 50]).map(Math.round)).toEqual([50, 25]);
    expect(view.zoomed).toBe(false);
  });

  it('is where the states crowd on a narrow screen', () => {
    drawing.style.width = '380px';
    view.draw();

    expect(box()[2]).toBeLessThan(800);
  });

  it('gets closer to a point, and no closer than six times', () => {
    view.closer([500, 380]);
    expect(box()).toEqual([187.5, 142.5, 625, 475]);
    for (let i = 0; i < 9; i++) view.closer();

    expect(view.atMost).toBe(true);
    expect(box()[2]).toBeCloseTo(1000 / 6, 1);
  });

  it('gets closer to where the states crowd when nobody says where to', () => {
    view.closer();
    const [x, y, width, height] = box();

    expect([x + width / 2, y + height / 2]).toEqual([350, 375]);
  });

  it('gets further until it is whole', () => {
    view.closer([500, 380]);
    view.further();

    expect(box()).toEqual([0, 0, 1000, 760]);
    expect(view.zoomed).toBe(false);
  });

  it('stays within the whole', () => {
    view.closer([0, 0]);

    expect(box().slice(0, 2)).toEqual([0, 0]);
  });

  it('moves to a point that is not seen, and not to one that is', () => {
    view.zoomBy(4, [500, 380]);
    view.reveal([510, 385]);
    expect(box()[0]).toBe(375);
    view.reveal([900, 385]);

    expect(box()[0]).toBe(750);
  });

  it('is dragged once it is closer', () => {
    spyOn(drawing, 'setPointerCapture');
    view.zoomBy(4, [500, 380]);
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 103, 100);
    expect(view.wasDragged).toBe(false);
    pointer('pointermove', 120, 100);

    expect(view.wasDragged).toBe(true);
    expect(box()[0]).toBe(365);
    pointer('pointerup', 120, 100);
    pointer('pointermove', 200, 100);
    expect(box()[0]).toBe(365);
  });

  it('is not dragged while it is whole: the page scrolls', () => {
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 150, 100);

    expect(view.wasDragged).toBe(false);
    expect(box()[0]).toBe(0);
  });

  it('gets closer by two fingers that part', () => {
    pointer('pointerdown', 100, 100, 1);
    pointer('pointerdown', 200, 100, 2);
    pointer('pointermove', 300, 100, 2);

    expect(box()[2]).toBe(500);
  });

  it('gets closer by the wheel with Ctrl alone', () => {
    const wheel = (more) => drawing.dispatchEvent(new WheelEvent('wheel', { deltaY: -1, cancelable: true, ...more }));
    wheel({});
    expect(view.zoomed).toBe(false);
    wheel({ ctrlKey: true });

    expect(box()[2]).toBeCloseTo(1000 / 1.15, 1);
  });
});
