import { keysDialog } from '../../../../frontend/shared/keys-dialog.js';
import { remarkDialog } from '../../../../frontend/shared/remark.js';
import { signedOut } from '../../../../frontend/shared/signed-out.js';
import { pass, stoppedClock } from '../clock.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { reply } from '../server.js';

describe('The dialog of keys', () => {
  freshPage();

  it('tells what each key does, and closes at a press beside it', () => {
    const dialog = onPage(keysDialog([{ keys: ['1', '2'], does: 'grade' }, { keys: ['u'], does: 'undo' }], keys));
    dialog.showModal();
    expect([...dialog.querySelectorAll('dt, dd')].map(textIn)).toEqual(['12', 'help.grade', 'u', 'help.undo']);

    dialog.querySelector('dl').click();
    expect(dialog.open).toBe(true);
    dialog.click();

    expect(dialog.open).toBe(false);
  });
});

describe('The dialog for a remark on a question', () => {
  freshPage();
  stoppedClock();

  let dialog;
  beforeEach(() => {
    spyOn(window, 'fetch').and.callFake(async () => reply('{}'));
    dialog = onPage(remarkDialog('sco/rats#1', 'Where is RATS?', keys));
    dialog.showModal();
    dialog.querySelector('textarea').value = 'It moved.';
  });
  const send = async () => {
    dialog.querySelector('form').requestSubmit();
    await pass(0);
  };

  it('sends what was said with the question, thanks, and closes by itself', async () => {
    await send();
    const [address, { body }] = fetch.calls.mostRecent().args;
    expect(address).toBe('api/feedback');
    expect(JSON.parse(body)).toEqual({ id: jasmine.any(String), question: 'sco/rats#1', stem: 'Where is RATS?', said: 'It moved.' });
    expect(test(dialog, 'remark-state').textContent).toBe('remark.thanks');

    await pass(1_500);

    expect(dialog.open).toBe(false);
  });

  it('says why it was refused, and lets try again', async () => {
    fetch.and.callFake(async () => reply('{"message": "Too many remarks."}', { status: 400 }));
    await send();

    expect(test(dialog, 'remark-state').textContent).toBe('Too many remarks.');
    expect(test(dialog, 'remark-send').disabled).toBe(false);
    expect(dialog.open).toBe(true);
  });

  it('says when it did not arrive', async () => {
    fetch.and.rejectWith(new TypeError('offline'));
    await send();

    expect(test(dialog, 'remark-state').textContent).toBe('remark.failed');
  });

  it('is sent once, however often it is pressed', async () => {
    await send();

    expect(test(dialog, 'remark-send').disabled).toBe(true);
  });
});

describe('Who is signed out', () => {
  it('is told so at once, with the way to sign in', () => {
    const note = signedOut(keys, '/sign-in');

    expect(note.getAttribute('role')).toBe('alert');
    expect(note.querySelector('a').getAttribute('href')).toBe('/sign-in');
  });
});
