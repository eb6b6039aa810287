import { Sheet } from '../../../../frontend/quiz/sheet.js';
import { pass, stoppedClock } from '../clock.js';
import { question } from './questions.js';

describe('The question before the learner', () => {
  stoppedClock();

  let course;
  let told;
  let sheet;
  let input;
  beforeEach(() => {
    course = { mode: 'exam', finished: false, post: jasmine.createSpy('post') };
    told = jasmine.createSpy('told');
    sheet = new Sheet(course, told);
    input = { sofar: { options: ['o1'] } };
  });
  const posted = () => course.post.calls.allArgs().map(([, answer, { tookMs }]) => [answer, tookMs]);

  describe('in an exam', () => {
    beforeEach(() => sheet.lay(question(2), input, null));

    it('is kept as soon as the answer has not changed for a moment', async () => {
      await pass(1_000);
      sheet.changed();
      await pass(600);
      sheet.changed();
      await pass(699);
      expect(posted()).toEqual([]);
      await pass(1);

      expect(posted()).toEqual([
        [{ options: ['o1'] }, 2_300]
      ]);
      expect(told).toHaveBeenCalledTimes(1);
      expect(sheet.shown.given).toEqual({ options: ['o1'] });
    });

    it('is kept at once when the learner goes on, and not again a moment later', async () => {
      sheet.changed();
      sheet.record();
      await pass(1_000);

      expect(posted().length).toBe(1);
    });

    it('is kept once while the answer is the same', () => {
      sheet.record();
      sheet.record();

      expect(posted().length).toBe(1);
    });

    it('is not kept again when it is what was given before', () => {
      sheet.lay(question(2), input, { options: ['o1'] });
      sheet.record();

      expect(posted()).toEqual([]);
    });

    it('is kept empty when what was given is taken back, and only then', () => {
      input.sofar = { options: [] };
      sheet.record();
      expect(posted()).toEqual([]);

      sheet.lay(question(2), input, { options: ['o1'] });
      sheet.record();

      expect(posted().map(([answer]) => answer)).toEqual([{ options: [] }]);
      expect(sheet.shown.given).toBeNull();
    });

    it('is not kept without an answer, nor once the exam is over', () => {
      input.sofar = null;
      sheet.record();
      input.sofar = { options: ['o1'] };
      course.finished = true;
      sheet.record();

      expect(posted()).toEqual([]);
    });
  });

  it('is not kept by itself in practice', async () => {
    course.mode = 'practice';
    sheet.lay(question(2), input, null);
    sheet.changed();
    await pass(1_000);
    sheet.record();

    expect(posted()).toEqual([]);
  });

  it('measures the time anew with another question or another try, and not when it is laid out again', async () => {
    sheet.lay(question(2), input, null);
    await pass(500);
    sheet.lay(question(2), input, null);
    sheet.post({ options: ['o1'] });
    sheet.lay(question(2, { trying: true }), input, null);
    await pass(200);
    sheet.post({ options: ['o1'] });
    sheet.lay(question(3), input, null);
    sheet.post({ options: ['o1'] });

    expect(posted().map(([, tookMs]) => tookMs)).toEqual([500, 200, 0]);
  });

  it('has a place', () => {
    expect(sheet.index).toBe(0);
    sheet.lay(question(2), input, null);

    expect(sheet.index).toBe(2);
  });
});
