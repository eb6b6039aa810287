import { el } from '../../../../frontend/shared/dom.js';
import { wishOf } from '../../../../frontend/summit/keys.js';
import { Meeting } from '../../../../frontend/summit/meeting.js';
import { Room } from '../../../../frontend/summit/room.js';
import { calm, pass, stoppedClock } from '../clock.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { Server, Shelf } from '../server.js';
import { debrief, play, step, turn } from './plays.js';

describe('A meeting', () => {
  freshPage();
  stoppedClock();

  let server;
  let outbox;
  let host;
  let meeting;
  let signedOut;
  beforeEach(() => {
    server = new Server();
    outbox = new Shelf();
    host = onPage(el('div'));
    signedOut = jasmine.createSpy('signedOut');
  });
  afterEach(() => meeting.stop());
  const begin = async (reply) => {
    const room = new Room(host, keys, (action) => meeting.do(action));
    meeting = new Meeting({ play: 'p1', api: server, texts: keys, outbox, room, page: 'scenarios/', signedOut });
    meeting.start();
    await calm();
    if (reply) {
      server.answer(reply);
      await calm();
    }
  };
  const choose = (id) => (test(host, `choice-${id}`).querySelector('input').checked = true);
  const view = () => host.dataset.view;

  it('begins with the step that waits for an answer', async () => {
    await begin(play());

    expect(view()).toBe('step');
    expect(test(host, 'step').dataset.step).toBe('s1');
  });

  it('wants an answer', async () => {
    await begin(play());
    meeting.do('submit');

    expect(outbox.added).toEqual([]);
    expect(test(host, 'incomplete').textContent).toBe('incomplete.choose');
  });

  it('sends the answer, waits, and shows what became of it', async () => {
    await begin(play());
    choose('x');
    meeting.do('enter');
    expect(outbox.added[0]).toEqual(jasmine.objectContaining({ path: 'plays/p1/answers', body: { step: 's1', answer: { choice: 'x' }, entry: jasmine.any(String) } }));
    expect(view()).toBe('sent');
    expect(test(host, 'waiting').textContent).toBe('wait.checking');

    outbox.deliver({ recorded: 'now', play: play({ step: step({ id: 's2' }), history: [turn()], score: 2 }) });
    expect(view()).toBe('turn');
    meeting.do('enter');

    expect(test(host, 'step').dataset.step).toBe('s2');
  });

  it('says when the answer waits for a connection', async () => {
    await begin(play());
    choose('x');
    meeting.do('submit');
    outbox.state = 'offline';
    meeting.outboxChanged();

    expect(test(host, 'waiting').textContent).toBe('wait.offline');
  });

  it('comes back to an answer that an earlier page left under way', async () => {
    outbox.add('plays/p1/answers', { step: 's1', answer: { choice: 'y' } });
    await begin(play());

    expect(view()).toBe('sent');
    expect(host.querySelector('input:checked').value).toBe('y');
  });

  it('goes to where another tab has gone on to', async () => {
    await begin(play());
    choose('x');
    meeting.do('submit');
    outbox.deliver({ recorded: 'moved-on', play: play({ step: step({ id: 's3' }), history: [turn()] }) });

    expect(test(host, 'step').dataset.step).toBe('s3');
    expect(test(host, 'status').textContent).toBe('status.movedOn');
  });

  it('asks how it stands when an answer is refused', async () => {
    await begin(play());
    choose('x');
    meeting.do('submit');
    outbox.refuse('No such choice');
    server.answer(play());
    await calm();

    expect(view()).toBe('step');
    expect(test(host, 'status').textContent).toBe('status.refused(No such choice)');
  });

  it('ends with the debrief', async () => {
    await begin(play({ state: 'ended', debrief: debrief() }));

    expect(view()).toBe('debrief');
    expect(textIn(test(host, 'final-score'))).toBe('debrief.score(4, 4)');
  });

  it('has no use for an action out of its time', async () => {
    await begin(play());

    expect(meeting.do('go-on')).toBe(false);
    expect(meeting.do('unknown')).toBe(false);
    meeting.do('again');
    await calm();

    expect(server.waiting).toEqual([]);
  });

  it('says why another cannot be begun', async () => {
    await begin(play({ state: 'ended', debrief: debrief() }));
    meeting.do('next');
    expect(server.waiting[0]).toEqual(jasmine.objectContaining({ path: 'plays', body: { scenario: 'the-road', play: jasmine.any(String) } }));
    server.fail('refused', 'Not yours');
    await calm();
    expect(test(host, 'status').textContent).toBe('Not yours');

    meeting.do('again');
    expect(server.waiting[0].body.scenario).toBe('the-bank');
    server.fail('unreachable');
    await calm();

    expect(test(host, 'status').textContent).toBe('status.failed');
  });

  it('tries again when the server cannot be reached, and asks to sign in', async () => {
    await begin();
    server.fail('signed-out');
    await calm();
    expect(signedOut).toHaveBeenCalledTimes(1);
    expect(test(host, 'error')).not.toBeNull();
    await pass(3_000);
    server.answer(play());
    await calm();

    expect(view()).toBe('step');
  });

  it('ends where there is no such play', async () => {
    await begin();
    server.fail('refused', 'No such play');
    await calm();
    await pass(60_000);

    expect(textIn(test(host, 'gone'))).toContain('No such play');
    expect(server.waiting).toEqual([]);
  });

  it('knows the key for help alone', () => {
    const wish = (key) => wishOf(new KeyboardEvent('keydown', { key }));

    expect(wish('?')).toBe('help');
    expect(wish('n')).toBeNull();
  });
});
