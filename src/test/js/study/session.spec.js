import { StudyApi } from '../../../../frontend/study/api.js';
import { Session } from '../../../../frontend/study/session.js';
import { freshPage } from '../page.js';
import { reply } from '../server.js';

describe('A session of study', () => {
  freshPage();

  it('goes on after a reload', () => {
    const before = new Session('7');
    before.count(+1);
    before.count(+1);

    const after = new Session('7');

    expect(after.id).toBe(before.id);
    expect(after.done).toBe(2);
  });

  it('is another for another learner', () => {
    expect(new Session('8').id).not.toBe(new Session('7').id);
  });

  it('never counts below nothing', () => {
    const session = new Session('7');
    session.count(-1);

    expect(session.done).toBe(0);
  });

  it('begins anew when what was kept cannot be read', () => {
    sessionStorage.setItem('sco-session:7', 'not JSON');

    expect(new Session('7').id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lasts as long as the page where nothing can be kept', () => {
    spyOn(Storage.prototype, 'setItem').and.throwError('full');
    const session = new Session('7');
    session.count(+1);

    expect(session.done).toBe(1);
  });
});

describe('The next cards', () => {
  const asked = async (place) => {
    spyOn(window, 'fetch').and.resolveTo(reply('{}'));
    await new StudyApi('api/study').next(place);
    return fetch.calls.mostRecent().args[0];
  };

  it('are asked for by session', async () => {
    expect(await asked({ session: 'abc' })).toBe('api/study/next?session=abc');
  });

  it('are asked for with what lies on the table, a section, and whether those of later days may come', async () => {
    expect(await asked({ session: 'abc', showing: 'rats@1', section: 'sco/box', ahead: true })).toBe('api/study/next?session=abc&showing=rats%401&section=sco%2Fbox&ahead=true');
  });
});
