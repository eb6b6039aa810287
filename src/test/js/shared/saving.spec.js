import { Saving } from '../../../../frontend/shared/saving.js';
import { pass, stoppedClock } from '../clock.js';
import { keys } from '../page.js';

describe('How it stands with the answers', () => {
  stoppedClock();

  let outbox;
  let teller;
  beforeEach(() => {
    outbox = Object.assign(new EventTarget(), { state: 'idle', size: 2, durable: true });
    teller = jasmine.createSpyObj('teller', ['say', 'announce', 'signedOut', 'signedIn']);
  });
  const begin = () => new Saving(outbox, keys, teller);
  const becomes = (state) => {
    outbox.state = state;
    outbox.dispatchEvent(new Event('state'));
  };

  it('is not told while all goes well and fast', async () => {
    begin();
    becomes('saving');
    await pass(399);
    becomes('saved');
    await pass(5_000);

    expect(teller.say.calls.allArgs()).toEqual([
      ['saved', 'status.saved']
    ]);
    expect(teller.announce).not.toHaveBeenCalled();
  });

  it('is told when saving takes more than a moment', async () => {
    begin();
    becomes('saving');
    await pass(400);

    expect(teller.say).toHaveBeenCalledOnceWith('saving', 'status.saving');
  });

  it('is not told any more once it has stopped', async () => {
    const saving = begin();
    becomes('saving');
    saving.stop();
    await pass(400);

    expect(teller.say).not.toHaveBeenCalled();
  });

  it('is told when saving is slow', () => {
    begin();
    becomes('slow');

    expect(teller.say).toHaveBeenCalledOnceWith('slow', 'status.slow');
  });

  it('is told and heard when the learner is offline, with how many answers wait', () => {
    begin();
    becomes('offline');

    expect(teller.say).toHaveBeenCalledOnceWith('offline', 'status.offline(2)');
    expect(teller.announce).toHaveBeenCalledOnceWith('status.offline(2)');
  });

  it('warns when answers would be lost with the page', () => {
    outbox.durable = false;
    begin();
    becomes('offline');

    expect(teller.say).toHaveBeenCalledOnceWith('offline', 'status.unkept');
  });

  it('asks a learner who is signed out to sign in, and no longer once an answer was saved', () => {
    begin();
    becomes('signed-out');
    expect(teller.say).toHaveBeenCalledOnceWith('signed-out', 'status.signedOut');
    expect(teller.signedOut).toHaveBeenCalledTimes(1);
    expect(teller.announce).not.toHaveBeenCalled();

    becomes('saved');

    expect(teller.signedIn).toHaveBeenCalledTimes(1);
  });
});
