import { Api } from '../shared/api.js';
import { Outbox } from '../shared/outbox.js';
import { Player } from '../shared/player.js';
import { remarkDialog } from '../shared/remark.js';
import { Saving } from '../shared/saving.js';
import { signedOut } from '../shared/signed-out.js';
import { Texts } from '../shared/texts.js';
import { Flags } from './flags.js';
import { helpDialog } from './help-dialog.js';
import { wishOf } from './keys.js';
import { Sitting } from './sitting.js';
import { Stage } from './stage.js';

/**
 * <sco-quiz attempt="42" texts="api/quiz/texts" api="api/quiz" sign-in="/sign-in">
 * One attempt at a quiz: in practice each answer is discussed at once, in an exam answers may be changed until the end.
 */
class ScoQuiz extends Player {
  static observedAttributes = ['texts', 'attempt', 'api'];

  /** @type {Sitting | null} */
  #sitting = null;
  /** @type {Outbox | null} */
  #outbox = null;
  /** @type {Saving | null} */
  #saving = null;
  /** @type {Stage | null} */
  #stage = null;
  #texts = new Texts();

  /** @override */
  get waiting() {
    return this.#outbox !== null && !this.#outbox.durable && this.#outbox.size > 0;
  }

  /** @override */
  get changedAt() {
    return this.#sitting?.changedAt ?? 0;
  }

  /** @param {Event} event */
  #remark = (event) => event instanceof CustomEvent && this.open(remarkDialog(event.detail, this.querySelector('.quiz-stem')?.textContent ?? '', this.#texts));

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('remark', this.#remark);
  }

  /** @override */
  disconnectedCallback() {
    this.removeEventListener('remark', this.#remark);
    super.disconnectedCallback();
  }

  /**
   * @override
   * @param {Texts} texts
   */
  start(texts) {
    const attempt = this.getAttribute('attempt');
    if (!attempt) return;
    this.#texts = texts;
    const api = new Api(this.getAttribute('api') ?? 'api/quiz');
    this.#outbox = new Outbox(`quiz:${attempt}`, api);
    this.#stage = new Stage(this, texts, (action, event) => this.#do(action, event));
    this.#sitting = new Sitting({
      attempt,
      api,
      texts,
      outbox: this.#outbox,
      stage: this.#stage,
      flags: new Flags(attempt),
      signedOut: () => this.#signedOut(),
      open: (dialog) => this.open(dialog),
    });
    this.#saving = new Saving(this.#outbox, texts, {
      say: (state, text) => this.#stage?.say(state, text),
      announce: (text) => this.#stage?.announce(text),
      signedOut: () => this.#signedOut(),
      signedIn: () => this.#stage?.notice(null),
    });
    this.#outbox.addEventListener('state', () => this.#sitting?.outboxChanged());
    this.#sitting.start();
  }

  /** @override */
  stop() {
    this.#saving?.stop();
    this.#sitting?.stop();
    this.#outbox?.close();
    this.#sitting = this.#outbox = null;
  }

  /** @override */
  visibilityChanged() {
    this.#sitting?.visibilityChanged();
  }

  /**
   * @override
   * @param {KeyboardEvent} event
   */
  pressed(event) {
    if (!this.#sitting) return;
    if (event.repeat && event.key === 'Enter' && event.target instanceof Node && this.contains(event.target)) return event.preventDefault();
    const wish = wishOf(event);
    if (wish === null) return;
    const taken = typeof wish === 'string' ? this.#do(wish) : this.#sitting.pick(wish);
    if (taken !== false) event.preventDefault();
  }

  /**
   * @param {string} action
   * @param {PointerEvent} [event]
   */
  #do(action, event) {
    if (!this.#sitting || (event && !this.meant(event))) return true;
    if (action === 'help') return this.open(helpDialog(this.#sitting.mode, this.#texts));
    return this.#sitting.do(action);
  }

  #signedOut() {
    if (!this.querySelector('.sco-signed-out')) this.#stage?.notice(signedOut(this.#texts, this.getAttribute('sign-in') ?? '/sign-in'));
  }
}

if (!customElements.get('sco-quiz')) customElements.define('sco-quiz', ScoQuiz);
