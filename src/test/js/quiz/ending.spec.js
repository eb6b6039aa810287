import { Ending } from '../../../../frontend/quiz/ending.js';
import { calm, pass, stoppedClock } from '../clock.js';
import { Server } from '../server.js';
import { attempt } from './questions.js';

describe('The end of a quiz', () => {
  stoppedClock();

  let server;
  let stage;
  let arrived;
  let ending;
  let others;
  beforeEach(() => {
    server = new Server();
    stage = jasmine.createSpyObj('stage', ['screen', 'say']);
    others = jasmine.createSpyObj('others', ['signedOut', 'back', 'goesOn']);
    const drained = new Promise((resolve) => (arrived = resolve));
    ending = new Ending({ id: '7', api: server, outbox: { drained: () => drained }, stage, ...others });
    spyOn(ending, 'leave');
  });
  const screens = () => stage.screen.calls.allArgs().map(([name]) => name);
  const over = () => attempt(['right'], { state: 'finished' });

  describe('when the learner finishes', () => {
    it('waits until everything has arrived, closes it and opens the result', async () => {
      ending.finish();
      await calm();
      expect(screens()).toEqual(['finishing']);
      expect(server.calls).toEqual([]);

      arrived(true);
      await calm();
      expect(server.waiting[0]).toEqual(jasmine.objectContaining({ method: 'POST', path: 'attempts/7/finish' }));
      server.answer(over());
      await calm();

      expect(ending.leave).toHaveBeenCalledOnceWith('quiz/result/7');
    });

    it('lets try again, or go back, when not everything has arrived', async () => {
      ending.finish();
      arrived(false);
      await calm();
      expect(screens()).toEqual(['finishing', 'unfinished']);
      expect(server.calls).toEqual([]);

      stage.screen.calls.mostRecent().args[1].back();

      expect(others.back).toHaveBeenCalledTimes(1);
      expect(ending.begun).toBe(false);
    });

    const failed = async (kind) => {
      arrived(true);
      ending.finish();
      await calm();
      server.fail(kind, 'Because');
      await calm();
    };

    it('asks a learner who is signed out to sign in', async () => {
      await failed('signed-out');

      expect(others.signedOut).toHaveBeenCalledTimes(1);
      expect(screens()).toEqual(['finishing', 'unfinished']);
    });

    it('says why the server refuses it', async () => {
      await failed('refused');

      expect(stage.say).toHaveBeenCalledOnceWith('refused', 'Because');
      expect(screens()).toEqual(['finishing', 'unfinished']);
    });
  });

  describe('when the time is up', () => {
    beforeEach(() => {
      arrived(true);
      ending.timeIsUp();
    });

    it('lets read that for a moment, then opens the result', async () => {
      await pass(1_999);
      expect(screens()).toEqual(['timeUp']);
      expect(server.calls).toEqual([]);
      await pass(1);
      server.answer(over());
      await calm();

      expect(ending.leave).toHaveBeenCalledOnceWith('quiz/result/7');
    });

    it('asks until the server has closed it', async () => {
      await pass(2_000);
      server.answer(attempt(['open'], { remainingMs: 0 }));
      await calm();
      await pass(2_000);
      server.answer(over());
      await calm();

      expect(ending.leave).toHaveBeenCalledTimes(1);
    });

    it('goes on when there is time left after all', async () => {
      await pass(2_000);
      server.answer(attempt(['open'], { remainingMs: 30_000 }));
      await calm();

      expect(others.goesOn).toHaveBeenCalledTimes(1);
      expect(ending.begun).toBe(false);
    });

    it('does nothing more once it has stopped', async () => {
      await pass(2_000);
      ending.stop();
      server.answer(over());
      await calm();
      await pass(10_000);

      expect(ending.leave).not.toHaveBeenCalled();
      expect(server.calls.length).toBe(1);
    });
  });
});
