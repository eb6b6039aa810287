import { Flags } from '../../../../frontend/quiz/flags.js';
import { freshPage } from '../page.js';

describe('Flags on questions', () => {
  freshPage();

  it('are set and taken away', () => {
    const flags = new Flags('7');
    flags.toggle(2);
    flags.toggle(5);
    flags.toggle(2);

    expect([flags.has(2), flags.has(5), flags.size]).toEqual([false, true, 1]);
  });

  it('are there after a reload, and only in their attempt', () => {
    new Flags('7').toggle(2);

    expect(new Flags('7').has(2)).toBe(true);
    expect(new Flags('8').has(2)).toBe(false);
  });

  it('are forgotten when the attempt is over', () => {
    const flags = new Flags('7');
    flags.toggle(2);
    flags.forget();

    expect(new Flags('7').size).toBe(0);
  });

  it('last as long as the page without storage', () => {
    spyOn(Storage.prototype, 'setItem').and.throwError('full');
    const flags = new Flags('7');
    flags.toggle(2);

    expect(flags.has(2)).toBe(true);
  });

  it('begin anew when what was kept cannot be read', () => {
    localStorage.setItem('sco-flags:7', '{');

    expect(new Flags('7').size).toBe(0);
  });
});
