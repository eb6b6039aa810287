import { el } from '../../../../frontend/shared/dom.js';
import { Flags } from '../../../../frontend/quiz/flags.js';
import { Sitting } from '../../../../frontend/quiz/sitting.js';
import { Stage } from '../../../../frontend/quiz/stage.js';
import { calm, pass, stoppedClock } from '../clock.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { Server, Shelf } from '../server.js';
import { attempt, feedback, question } from './questions.js';

describe('Sitting a quiz', () => {
  freshPage();
  stoppedClock();

  let server;
  let outbox;
  let host;
  let sitting;
  let signedOut;
  let dialogs;
  beforeEach(() => {
    server = new Server();
    outbox = new Shelf();
    host = onPage(el('div'));
    signedOut = jasmine.createSpy('signedOut');
    dialogs = [];
  });
  afterEach(() => sitting.stop());

  const begin = async (attempt) => {
    const stage = new Stage(host, keys, (action) => sitting.do(action));
    sitting = new Sitting({ attempt: '7', api: server, texts: keys, outbox, stage, flags: new Flags('7'), signedOut, open: (dialog) => dialogs.push(host.appendChild(dialog)) });
    sitting.start();
    await calm();
    if (attempt) await gives(attempt);
  };
  const gives = async (reply) => {
    server.answer(reply);
    await calm();
  };
  const shown = () => test(host, 'question')?.dataset.index;
  const view = () => test(host, 'question')?.dataset.view;
  const choose = (id) => {
    const input = test(host, `option-${id}`).querySelector('input');
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const announced = () => test(host, 'announcer').textContent;

  it('begins where the server says', async () => {
    await begin(attempt(['right', 'open'], { position: 1 }));
    expect(server.waiting[0].path).toBe('attempts/7/questions/1');
    await gives(question(1));

    expect(shown()).toBe('1');
    expect(test(host, 'quiz-title').textContent).toBe('Box and lead');
  });

  it('comes back to the same question after a reload', async () => {
    await begin(attempt(['open', 'open', 'open']));
    await gives(question(0));
    await gives(question(1));
    sitting.do('skip');
    await calm();
    sitting.stop();
    server = new Server();
    await begin(attempt(['open', 'open', 'open']));

    expect(server.waiting[0].path).toBe('attempts/7/questions/1');
  });

  describe('in practice', () => {
    beforeEach(async () => {
      await begin(attempt(['open', 'open']));
      await gives(question(0));
      await gives(question(1));
    });

    it('wants an answer before it checks one', () => {
      sitting.do('check');

      expect(outbox.added).toEqual([]);
      expect(test(host, 'incomplete').textContent).toBe('incomplete.choice');
      expect(document.activeElement.value).toBe('o1');
    });

    it('sends the answer and waits for what comes of it', async () => {
      await pass(4_000);
      choose('o2');
      sitting.do('enter');

      expect(outbox.added[0].body).toEqual({ index: 0, prompt: 'q0@1', answer: { options: ['o2'] }, tookMs: 4_000, entry: jasmine.any(String) });
      expect(view()).toBe('sent');
    });

    const answer = (id, came) => {
      choose(id);
      sitting.do('check');
      outbox.deliver({ recorded: 'now', attempt: attempt([came.verdict, 'open']), question: question(0, { given: { options: [id] }, feedback: feedback(came), again: came.verdict !== 'right' }) });
    };

    it('shows the verdict, and takes the focus there', () => {
      answer('o2', { verdict: 'wrong' });

      expect(view()).toBe('answered');
      expect(test(host, 'verdict').dataset.verdict).toBe('wrong');
      expect(document.activeElement).toBe(test(host, 'verdict'));
    });

    it('goes on to the next open question with the same key', async () => {
      answer('o1', { verdict: 'right' });
      sitting.do('enter');
      await calm();

      expect(shown()).toBe('1');
    });

    it('lets try again without telling the answer', () => {
      answer('o2', { verdict: 'wrong' });
      sitting.do('again');

      expect(view()).toBe('open');
      expect(test(host, 'verdict')).toBeNull();
      expect(host.querySelector('input:checked')).toBeNull();
    });

    it('does not let try again what was right', () => {
      answer('o1', { verdict: 'right' });

      expect(sitting.do('again')).toBe(false);
      expect(view()).toBe('answered');
    });

    it('lets answer another question while one is under way', async () => {
      choose('o1');
      sitting.do('check');
      sitting.do('skip');
      await calm();
      expect(shown()).toBe('1');

      outbox.deliver({ recorded: 'now', attempt: attempt(['right', 'open']), question: question(0, { feedback: feedback() }) });

      expect(shown()).toBe('1');
      expect(host.querySelectorAll('.quiz-dot')[0].dataset.state).toBe('right');
    });

    it('asks again when the server refuses the answer', () => {
      choose('o1');
      sitting.do('check');
      outbox.refuse('Too late');

      expect(view()).toBe('open');
      expect(test(host, 'status').textContent).toBe('status.refused(Too late)');
    });

    it('says when the answer came too late', () => {
      choose('o1');
      sitting.do('check');
      outbox.deliver({ recorded: 'late', attempt: attempt(['open', 'open']), question: question(0) });

      expect(test(host, 'status').textContent).toBe('status.late');
      expect(announced()).toBe('status.late');
    });

    it('chooses by key only what is open', () => {
      expect(sitting.pick({ pick: 1, key: '2' })).toBe(true);
      expect(host.querySelector('input:checked').value).toBe('o2');
      sitting.do('check');

      expect(sitting.pick({ pick: 0, key: '1' })).toBe(false);
    });

    it('has no use for flags, for going on without an answer by Enter, or for what it does not know', () => {
      expect(sitting.do('flag')).toBe(false);
      expect(sitting.do('right')).toBe(false);
      expect(sitting.do('unknown')).toBe(false);
      expect(sitting.do('back')).toBe(false);
    });
  });

  it('lets the learner judge where nobody else can', async () => {
    await begin(attempt(['open']));
    await gives(question(0, { kind: 'basic', selfJudged: true, options: [] }));
    sitting.do('check');
    outbox.deliver({ recorded: 'now', attempt: attempt(['open']), question: question(0, { kind: 'basic', selfJudged: true, revealed: true, options: [], given: { text: '' }, feedback: feedback({ verdict: null }) }) });
    expect(view()).toBe('revealed');
    sitting.do('partial');

    expect(outbox.added[0].body.answer).toEqual({ judged: 'partial' });
  });

  describe('in an exam', () => {
    const exam = (states, more) => attempt(states, { mode: 'exam', ...more });
    beforeEach(async () => {
      await begin(exam(['open', 'open']));
      await gives(question(0));
      await gives(question(1));
    });

    it('keeps the answer and goes on, without a verdict', async () => {
      choose('o1');
      sitting.do('enter');
      await calm();

      expect(outbox.added[0].body.answer).toEqual({ options: ['o1'] });
      expect(shown()).toBe('1');
    });

    it('shows what was given when one comes back', async () => {
      choose('o1');
      sitting.do('next');
      await calm();
      sitting.do('back');
      await calm();

      expect(shown()).toBe('0');
      expect(host.querySelector('input:checked').value).toBe('o1');
    });

    it('flags a question and takes the flag away', () => {
      expect(sitting.do('flag')).toBe(true);
      expect(announced()).toBe('flag.on');
      expect(test(host, 'flag').getAttribute('aria-pressed')).toBe('true');
      sitting.do('flag');

      expect(announced()).toBe('flag.off');
    });

    it('shows all questions at a glance after the last', async () => {
      sitting.do('next');
      await calm();
      sitting.do('next');

      expect(dialogs.length).toBe(1);
      expect(test(dialogs[0], 'overview-count').textContent).toContain('overview.open(2)');
    });

    it('asks once more before it finishes with questions open', async () => {
      sitting.do('overview');
      test(dialogs[0], 'finish').click();
      expect(dialogs.length).toBe(2);
      expect(textIn(dialogs[1])).toContain('sure.title(2)');
      test(dialogs[1], 'sure-yes').click();
      await calm();

      expect(test(host, 'finishing')).not.toBeNull();
      expect(server.waiting.at(-1).path).toBe('attempts/7/finish');
    });

    it('keeps an order that the learner leaves as it is', async () => {
      sitting.stop();
      server = new Server();
      await begin(exam(['open']));
      await gives(question(0, { kind: 'ordering', items: [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }] }));
      test(host, 'keep').click();

      expect(outbox.added[0].body.answer).toEqual({ order: ['a', 'b'] });
      expect(test(host, 'keep')).toBeNull();
    });

    it('keeps what was given when the page is hidden or left', async () => {
      choose('o1');
      spyOnProperty(document, 'hidden').and.returnValue(true);
      sitting.visibilityChanged();

      expect(outbox.added.length).toBe(1);
    });
  });

  describe('when the page is seen again', () => {
    const seenAgain = async (more) => {
      await begin(attempt(['open'], { mode: 'exam', ...more }));
      await gives(question(0));
      sitting.visibilityChanged();
    };

    it('asks how much time is left', async () => {
      await seenAgain({ remainingMs: 60_000 });
      expect(server.waiting.map(({ path }) => path)).toEqual(['attempts/7']);
      await gives(attempt(['open'], { mode: 'exam', remainingMs: 20_000 }));

      expect(textIn(test(host, 'clock'))).toContain('0:20');
    });

    it('asks nothing where there is no limit', async () => {
      await seenAgain({});

      expect(server.waiting).toEqual([]);
    });
  });

  it('knows when it showed something new, so that no tap is meant for what was there before', async () => {
    await begin(attempt(['open', 'open']));
    await pass(5_000);
    await gives(question(0));

    expect(sitting.changedAt).toBe(5_000);
  });

  it('keeps what was given and ends when the time is up', async () => {
    await begin(attempt(['open'], { mode: 'exam', remainingMs: 10_000 }));
    await gives(question(0));
    choose('o1');
    for (let second = 0; second < 10; second++) await pass(1_000);

    expect(outbox.added[0].body.answer).toEqual({ options: ['o1'] });
    expect(test(host, 'timeUp')).not.toBeNull();
    expect(sitting.do('next')).toBe(false);
  });

  describe('when the server does not answer', () => {
    it('says so and tries again', async () => {
      await begin();
      server.fail('unreachable');
      await calm();
      expect(test(host, 'error')).not.toBeNull();
      await pass(3_000);
      await gives(attempt(['open']));
      await gives(question(0));

      expect(shown()).toBe('0');
    });

    it('asks to sign in', async () => {
      await begin();
      server.fail('signed-out');
      await calm();

      expect(signedOut).toHaveBeenCalledTimes(1);
    });

    it('ends where there is no such quiz', async () => {
      await begin();
      server.fail('refused', 'No such quiz');
      await calm();
      await pass(60_000);

      expect(textIn(test(host, 'gone'))).toContain('No such quiz');
      expect(server.waiting).toEqual([]);
    });

    it('shows after a moment that it loads', async () => {
      await begin(attempt(['open', 'open']));
      await gives(question(0));
      server.fail('unreachable');
      await calm();
      sitting.do('skip');
      await pass(249);
      expect(shown()).toBe('0');
      await pass(1);

      expect(test(host, 'loading')).not.toBeNull();
    });
  });
});
