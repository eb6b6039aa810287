import { StatusLine } from '../../../../frontend/shared/status-line.js';
import { pass, stoppedClock } from '../clock.js';

describe('The status line', () => {
  stoppedClock();

  const told = ({ element }) => [element.dataset.state, element.textContent];
  let line;
  beforeEach(() => (line = new StatusLine()));

  it('says how it stands', () => {
    line.say('saving', 'Saving…');

    expect(told(line)).toEqual(['saving', 'Saving…']);
  });

  for (const state of ['stale', 'refused', 'undone', 'aside', 'late']) {
    it(`keeps "${state}" readable for four seconds although the next answer is saved`, async () => {
      line.say(state, 'Something happened');
      await pass(3_999);
      line.say('saved', 'Saved');
      expect(told(line)).toEqual([state, 'Something happened']);

      await pass(1);
      line.say('saved', 'Saved');

      expect(told(line)).toEqual(['saved', 'Saved']);
    });
  }

  it('says at once what is more than routine', () => {
    line.say('undone', 'Taken back');
    line.say('offline', 'Offline');

    expect(told(line)).toEqual(['offline', 'Offline']);
  });

  it('does not hold what is routine', () => {
    line.say('saving', 'Saving…');
    line.say('saved', 'Saved');

    expect(told(line)).toEqual(['saved', 'Saved']);
  });
});
