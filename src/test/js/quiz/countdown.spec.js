import { Countdown } from '../../../../frontend/quiz/countdown.js';
import { pass, stoppedClock } from '../clock.js';
import { keys } from '../page.js';

describe('The countdown', () => {
  stoppedClock();

  let hearer;
  let countdown;
  beforeEach(() => {
    hearer = jasmine.createSpyObj('hearer', ['announce', 'soon', 'up']);
    countdown = new Countdown(keys, hearer);
  });
  afterEach(() => countdown.stop());
  const shown = () => countdown.element.querySelector('span:last-child').textContent;
  const seconds = async (count) => {
    for (let quarter = 0; quarter < 4 * count; quarter++) jasmine.clock().tick(250);
    await pass(0);
  };

  it('is not there without a limit', () => {
    countdown.sync(null);

    expect(countdown.element.hidden).toBe(true);
  });

  it('shows minutes and seconds, and hours where there are some', () => {
    const at = (ms) => {
      countdown.sync(ms);
      return shown();
    };

    expect(at(65_000)).toBe('1:05');
    expect(at(3_600_000)).toBe('1:00:00');
    expect(at(3_725_000)).toBe('1:02:05');
    expect(at(9_000)).toBe('0:09');
    expect(at(0)).toBe('0:00');
  });

  it('shows a second until it is over', async () => {
    countdown.sync(10_000);
    await pass(250);
    expect(shown()).toBe('0:10');
    await pass(750);

    expect(shown()).toBe('0:09');
  });

  it('goes by the server: every reply sets it right', async () => {
    countdown.sync(60_000);
    await seconds(10);
    countdown.sync(55_000);

    expect(shown()).toBe('0:55');
  });

  it('tells five minutes and one before the end, once each', async () => {
    countdown.sync(301_000);
    await seconds(2);
    expect(hearer.announce.calls.allArgs()).toEqual([
      ['clock.left(5)']
    ]);
    await seconds(260);

    expect(hearer.announce.calls.allArgs()).toEqual([
      ['clock.left(5)'],
      ['clock.left(1)']
    ]);
  });

  it('tells nothing to those who come later than that', async () => {
    countdown.sync(40_000);
    await seconds(2);

    expect(hearer.announce).not.toHaveBeenCalled();
  });

  it('warns by its looks in the last five minutes and in the last one', () => {
    const looks = (ms) => {
      countdown.sync(ms);
      return [countdown.element.hasAttribute('data-soon'), countdown.element.hasAttribute('data-last')];
    };

    expect(looks(300_001)).toEqual([false, false]);
    expect(looks(300_000)).toEqual([true, false]);
    expect(looks(60_000)).toEqual([true, true]);
  });

  it('lets what was given be kept a moment before the end', async () => {
    countdown.sync(2_000);
    await seconds(0.75);
    expect(hearer.soon).not.toHaveBeenCalled();
    await seconds(0.25);
    await seconds(0.5);

    expect(hearer.soon).toHaveBeenCalledTimes(1);
  });

  it('says once that the time is up, and rests', async () => {
    countdown.sync(1_500);
    await seconds(1.25);
    expect(hearer.up).not.toHaveBeenCalled();
    await seconds(5);

    expect(hearer.up).toHaveBeenCalledTimes(1);
  });

  it('rests once it is stopped, and where the limit was taken away', async () => {
    countdown.sync(1_000);
    countdown.stop();
    await seconds(5);
    countdown.sync(1_000);
    countdown.sync(null);
    await seconds(5);

    expect(hearer.up).not.toHaveBeenCalled();
  });
});
