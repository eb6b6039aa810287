import { Course } from '../../../../frontend/quiz/course.js';
import { calm, stoppedClock } from '../clock.js';
import { keys } from '../page.js';
import { Server, Shelf } from '../server.js';
import { attempt, question } from './questions.js';

describe('An attempt', () => {
  stoppedClock();

  let server;
  let outbox;
  let course;
  beforeEach(() => {
    server = new Server();
    outbox = new Shelf();
    course = new Course('7/8', server, outbox, keys, jasmine.createSpyObj('time', ['announce', 'soon', 'up']));
  });
  afterEach(() => course.stop());
  const states = () => course.questions.map(({ state }) => state);
  const exam = (given, more) => attempt(given, { mode: 'exam', ...more });

  it('is loaded by its id', async () => {
    const loaded = course.load();
    expect(server.waiting[0].path).toBe('attempts/7%2F8');
    server.answer(attempt(['open']));
    await loaded;

    expect(course.attempt.title).toBe('Box and lead');
    expect(course.mode).toBe('practice');
    expect(course.finished).toBe(false);
  });

  it('runs against the clock where it has a limit, and no more once it is finished', () => {
    course.take(exam(['open']));
    expect([course.timed, course.clock.hidden]).toEqual([false, true]);
    course.take(exam(['open'], { remainingMs: 60_000 }));
    expect([course.timed, course.clock.hidden]).toEqual([true, false]);
    course.take(exam(['open'], { remainingMs: 60_000, state: 'finished' }));

    expect([course.finished, course.clock.hidden]).toEqual([true, true]);
  });

  it('is nothing before it was loaded', () => {
    expect([course.timed, course.finished, course.mode]).toEqual([false, false, 'practice']);
  });

  it('fetches a question, and the next one ahead', async () => {
    course.take(attempt(['open', 'open']));
    const first = course.question(0);
    server.answer(question(0));
    expect((await first).stem).toBe('Question 0?');
    expect(server.waiting.map(({ path }) => path)).toEqual(['attempts/7%2F8/questions/1']);
    server.answer(question(1));
    await calm();

    expect((await course.question(1)).stem).toBe('Question 1?');
    expect(server.calls.length).toBe(2);
  });

  describe('with an answer under way', () => {
    it('counts its question as given', () => {
      course.take(attempt(['open', 'open']));
      course.post(question(1), { options: ['o1'] }, { tookMs: 900, entry: 'e1' });

      expect(outbox.added[0].path).toBe('attempts/7%2F8/answers');
      expect(outbox.added[0].body).toEqual({ index: 1, prompt: 'q1@1', answer: { options: ['o1'] }, tookMs: 900, entry: 'e1' });
      expect(states()).toEqual(['open', 'given']);
    });

    it('counts an exam question as open whose answer was taken back', () => {
      course.take(exam(['given']));
      course.post(question(0), { options: [] }, { tookMs: 1, entry: 'e1' });

      expect(states()).toEqual(['open']);
    });

    it('goes by the last of several answers', () => {
      course.take(exam(['open']));
      course.post(question(0), { options: ['o1'] }, { tookMs: 1, entry: 'e1' });
      course.post(question(0), { options: [] }, { tookMs: 1, entry: 'e2' });

      expect(states()).toEqual(['open']);
      expect(course.underWay(0).body.entry).toBe('e2');
      expect(course.underWay(1)).toBeNull();
    });

    it('shows in an exam what was given from now on', async () => {
      course.take(exam(['open']));
      course.post(question(0), { options: ['o2'] }, { tookMs: 1, entry: 'e1' });

      expect((await course.question(0)).given).toEqual({ options: ['o2'] });
    });
  });

  it('shows in practice the question as the server gave it back', async () => {
    course.take(attempt(['open']));
    course.received({ recorded: 'now', attempt: attempt(['right']), question: question(0, { stem: 'Answered' }) });

    expect(states()).toEqual(['right']);
    expect((await course.question(0)).stem).toBe('Answered');
  });

  it('does not let a late reply overwrite what is shown in an exam', async () => {
    course.take(exam(['open']));
    course.post(question(0), { options: ['o2'] }, { tookMs: 1, entry: 'e1' });
    course.received({ recorded: 'now', attempt: exam(['given']), question: question(0, { given: { options: ['o1'] } }) });

    expect((await course.question(0)).given).toEqual({ options: ['o2'] });
  });

  describe('begins', () => {
    beforeEach(() => course.take(attempt(['right', 'open', 'open'], { position: 1 })));

    it('where the learner was', () => {
      expect([0, 2].map((place) => course.startingAt(place))).toEqual([0, 2]);
    });

    it('where the server says when that is no place of it', () => {
      expect([null, -1, 3, 1.5, '2', undefined].map((place) => course.startingAt(place))).toEqual([1, 1, 1, 1, 1, 1]);
    });
  });

  describe('goes on', () => {
    it('in an exam to the question that follows, until the last', () => {
      course.take(exam(['given', 'given', 'open']));

      expect([0, 1, 2].map((index) => course.after(index))).toEqual([1, 2, null]);
    });

    it('in practice to the next open question, after the last from the first on', () => {
      course.take(attempt(['open', 'right', 'open', 'wrong']));

      expect([0, 1, 2, 3].map((index) => course.after(index))).toEqual([2, 2, 0, 0]);
    });

    it('nowhere when no other question is open', () => {
      course.take(attempt(['right', 'open', 'wrong']));

      expect(course.nextOpen(1)).toBeNull();
    });
  });
});
