import { StudyApi } from './api.js';
import { ratingFor } from './grades.js';
import { helpDialog } from './help-dialog.js';
import { wishOf } from './keys.js';
import { Outbox } from './outbox.js';
import { Round } from './round.js';
import { signedOut } from './screens.js';
import { Session } from './session.js';
import { Table } from './table.js';
import { Texts } from './texts.js';
import { Toolbar } from './toolbar.js';

const SAVING_SHOWN_AFTER_MS = 400;
const TOUCH_PAUSE_MS = 300;
const TEXTS_PATIENCE_MS = 15_000;
const TEXTS_RETRY_MS = 3_000;

/**
 * <sco-deck learner="42" texts="/api/study/texts" api="/api/study" section="sco/box" today="/" sign-in="/sign-in" ahead>
 * A learner's cards. `texts` is the address of the texts.
 */
class ScoDeck extends HTMLElement {
  static observedAttributes = ['texts', 'learner', 'section', 'api'];

  #messages = null;
  #round = null;
  #outbox = null;
  #toolbar = null;
  #table = null;
  #texts = null;
  #starting = false;
  #savingTimer = 0;
  #key = (event) => this.#pressed(event);
  #press = (event) => this.#toolbar?.closeUnlessInside(event.target);
  #visibility = () => this.#round?.visibilityChanged();
  #leave = (event) => !this.#outbox?.durable && this.#outbox?.size && event.preventDefault();

  connectedCallback() {
    document.addEventListener('keydown', this.#key);
    document.addEventListener('pointerdown', this.#press);
    document.addEventListener('visibilitychange', this.#visibility);
    addEventListener('beforeunload', this.#leave);
    this.#restart();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#key);
    document.removeEventListener('pointerdown', this.#press);
    document.removeEventListener('visibilitychange', this.#visibility);
    removeEventListener('beforeunload', this.#leave);
    this.#stop();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'texts') this.#fetchTexts(after);
    else this.#restart();
  }

  async #fetchTexts(address) {
    try {
      const response = await fetch(address, { credentials: 'same-origin', signal: AbortSignal.timeout(TEXTS_PATIENCE_MS) });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      this.#messages = await response.json();
      this.#restart();
    } catch {
      if (this.isConnected) setTimeout(() => this.#fetchTexts(address), TEXTS_RETRY_MS);
    }
  }

  /** Several attributes set in a row make one start. */
  #restart() {
    if (!this.isConnected || this.#starting) return;
    this.#starting = true;
    queueMicrotask(() => {
      this.#starting = false;
      this.#stop();
      if (this.isConnected && this.#messages && this.getAttribute('learner')) this.#start();
    });
  }

  #start() {
    const texts = (this.#texts = new Texts(this.#messages));
    const api = new StudyApi(this.getAttribute('api') ?? '/api/study');
    const learner = this.getAttribute('learner');
    this.#outbox = new Outbox(learner, api);
    this.#toolbar = new Toolbar(texts, (action) => this.#do(action));
    this.#table = new Table(this, this.#toolbar.element, texts, {
      reveal: (event) => this.#meant(event) && this.#round.reveal(),
      check: (text) => this.#round.check(text),
      grade: (rating, event) => this.#meant(event) && this.#round.grade(rating),
      reword: () => this.#round.reword(),
    });
    this.#round = new Round({
      api, texts, outbox: this.#outbox, toolbar: this.#toolbar, table: this.#table, session: new Session(learner),
      section: this.getAttribute('section'),
      todayHref: this.getAttribute('today') ?? '/',
      ahead: this.hasAttribute('ahead'),
      signedOut: () => this.#signedOut(),
    });
    this.#outbox.addEventListener('state', () => this.#outboxChanged());
    this.#round.start();
  }

  #stop() {
    clearTimeout(this.#savingTimer);
    this.#round?.stop();
    this.#outbox?.close();
    this.#round = this.#outbox = null;
  }

  #pressed(event) {
    if (!this.#round || this.querySelector('dialog[open]')) return;
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && this.contains(event.target)) {
      if (event.target.matches('button')) event.preventDefault();
      return;
    }
    const wish = wishOf(event);
    if (wish === null) return;
    if (typeof wish === 'number') {
      const rating = ratingFor(wish, this.#round.grades);
      if (!rating) return;
      event.preventDefault(); // or the digit would be typed into the next card's input
      this.#round.grade(rating);
    } else {
      if (wish === 'reveal' && !this.#round.canReveal) return;
      event.preventDefault();
      this.#do(wish);
    }
  }

  #do(action) {
    if (action === 'help') this.#help();
    else this.#round[action]();
  }

  /** The second click of a double click, or a second tap right after the first, was meant for what is gone. */
  #meant(event) {
    if (event.detail > 1) return false;
    return event.pointerType !== 'touch' || performance.now() - this.#round.changedAt > TOUCH_PAUSE_MS;
  }

  #help() {
    const dialog = helpDialog(this.#texts);
    dialog.addEventListener('close', () => dialog.remove());
    this.append(dialog);
    dialog.showModal();
  }

  #signedOut() {
    if (!this.querySelector('.deck-signed-out')) this.#table.notice(signedOut(this.#texts, this.getAttribute('sign-in') ?? '/sign-in'));
  }

  #outboxChanged() {
    clearTimeout(this.#savingTimer);
    const { state, size, durable } = this.#outbox;
    const say = (text) => this.#toolbar.status(state, text);
    if (state === 'saved') {
      this.#table.notice(null);
      say(this.#texts.of('status.saved'));
    } else if (state === 'saving') {
      this.#savingTimer = setTimeout(() => say(this.#texts.of('status.saving')), SAVING_SHOWN_AFTER_MS);
    } else if (state === 'slow') {
      say(this.#texts.of('status.slow'));
    } else {
      const text = durable ? this.#texts.counted('status.offline', size) : this.#texts.of('status.unkept');
      say(text);
      if (state === 'signed-out') this.#signedOut();
      else this.#table.announce(text);
    }
    this.#round.outboxChanged();
  }
}

if (!customElements.get('sco-deck')) customElements.define('sco-deck', ScoDeck);
