import { el } from '../../../../frontend/shared/dom.js';
import { Player } from '../../../../frontend/shared/player.js';
import { calm, pass, stoppedClock } from '../clock.js';
import { freshPage, onPage, press } from '../page.js';
import { reply } from '../server.js';

class Recorder extends Player {
  static observedAttributes = ['texts', 'what'];
  heard = [];
  waiting = false;
  changedAt = 0;

  start(texts) {
    this.heard.push(`start ${texts.of('hello')}`);
  }

  stop() {
    this.heard.push('stop');
  }

  pressed({ key }) {
    this.heard.push(`pressed ${key}`);
  }

  visibilityChanged() {
    this.heard.push('visibility');
  }
}
customElements.define('test-recorder', Recorder);

describe('An element that is played', () => {
  freshPage();
  stoppedClock();

  let player;
  beforeEach(() => {
    spyOn(window, 'fetch').and.callFake(async () => reply('{"hello": "Salam"}'));
    player = onPage(el('test-recorder', { what: '1' }));
  });

  const begun = async () => {
    player.setAttribute('texts', 'texts.json');
    await calm();
    player.heard.length = 0;
  };

  it('begins when its texts have come', async () => {
    await calm();
    expect(player.heard).not.toContain('start Salam');

    player.setAttribute('texts', 'texts.json');
    await calm();

    expect(fetch.calls.mostRecent().args[0]).toBe('texts.json');
    expect(player.heard.at(-1)).toBe('start Salam');
  });

  it('asks for its texts again after a while when they do not come', async () => {
    fetch.and.callFake(async () => reply('', { status: 503 }));
    player.setAttribute('texts', 'texts.json');
    await calm();
    fetch.and.callFake(async () => reply('{"hello": "Salam"}'));

    await pass(3_000);

    expect(player.heard.at(-1)).toBe('start Salam');
  });

  it('starts over once when several of its attributes change', async () => {
    await begun();

    player.setAttribute('what', '2');
    player.setAttribute('what', '3');
    await calm();

    expect(player.heard).toEqual(['stop', 'start Salam']);
  });

  it('goes on when an attribute is set to what it is', async () => {
    await begun();

    player.setAttribute('what', '1');
    await calm();

    expect(player.heard).toEqual([]);
  });

  it('hears keys and whether the page is seen, until it leaves the page', async () => {
    await begun();
    press('n', { on: document.body });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(player.heard).toEqual(['pressed n', 'visibility']);

    player.remove();
    press('n', { on: document.body });
    document.dispatchEvent(new Event('visibilitychange'));

    expect(player.heard).toEqual(['pressed n', 'visibility', 'stop']);
  });

  it('hears no keys before it has begun', () => {
    press('n', { on: document.body });

    expect(player.heard).toEqual([]);
  });

  it('hears no keys while a dialog is open, and the dialog is gone once it is closed', async () => {
    await begun();
    const dialog = el('dialog');
    player.open(dialog);
    press('n', { on: document.body });
    expect(player.heard).toEqual([]);
    expect(dialog.open).toBe(true);

    dialog.close();
    dialog.dispatchEvent(new Event('close'));

    expect(dialog.isConnected).toBe(false);
  });

  it('holds back who would leave while answers would be lost', () => {
    const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(false);

    player.waiting = true;

    expect(leave()).toBe(true);
  });

  describe('means', () => {
    const event = (more) => new PointerEvent('click', { detail: 1, ...more });

    it('no second click of a double click', () => {
      expect(player.meant(event())).toBe(true);
      expect(player.meant(event({ detail: 2 }))).toBe(false);
    });

    it('no tap that comes right after something new was shown', async () => {
      player.changedAt = performance.now();
      await pass(300);
      expect(player.meant(event({ pointerType: 'touch' }))).toBe(false);
      expect(player.meant(event({ pointerType: 'mouse' }))).toBe(true);

      await pass(1);

      expect(player.meant(event({ pointerType: 'touch' }))).toBe(true);
    });
  });
});
