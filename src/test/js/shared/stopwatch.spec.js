import { Stopwatch } from '../../../../frontend/shared/stopwatch.js';
import { pass, stoppedClock } from '../clock.js';

describe('The stopwatch', () => {
  stoppedClock();

  let hidden;
  let watch;
  beforeEach(() => {
    hidden = false;
    spyOnProperty(document, 'hidden').and.callFake(() => hidden);
    watch = new Stopwatch();
  });
  const hide = (now) => {
    hidden = now;
    watch.visibilityChanged();
  };

  it('counts from when the card was shown', async () => {
    watch.restart();
    await pass(1_500);

    expect(watch.ms).toBe(1_500);
  });

  it('begins at nothing with the next card', async () => {
    watch.restart();
    await pass(1_500);
    watch.restart();
    await pass(200);

    expect(watch.ms).toBe(200);
  });

  it('stands still while the page is hidden', async () => {
    watch.restart();
    await pass(1_000);
    hide(true);
    await pass(60_000);
    expect(watch.ms).toBe(1_000);
    hide(false);
    await pass(500);

    expect(watch.ms).toBe(1_500);
  });

  it('waits for the page to be seen when a card comes while it is hidden', async () => {
    hidden = true;
    watch.restart();
    await pass(1_000);
    hide(false);
    await pass(300);

    expect(watch.ms).toBe(300);
  });

  it('shows nothing before it was started', async () => {
    await pass(1_000);

    expect(watch.ms).toBe(0);
  });
});
