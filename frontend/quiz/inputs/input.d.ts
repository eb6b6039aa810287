/** How a question is answered. */

import type { Texts } from '../../shared/texts.js';
import type { Pick } from '../../shared/option-keys.js';
import type { Answer, Feedback, Shown } from '../json.js';

export interface Input {
  element: HTMLElement;
  /** What is given so far, null while it is incomplete. */
  readonly answer: Answer | null;
  /** The same however incomplete. */
  readonly sofar?: Answer | null;
  /** How long it must not change before it is kept, in milliseconds; absent for a moment. */
  readonly restsMs?: number;
  /** Takes the focus. */
  readonly target: HTMLElement | null;
  /** Chooses by key where there are options; false when there is none to choose. */
  pick?(wish: Pick): boolean;
  /** Whether the question itself stands in it. */
  holdsStem?: boolean;
}

/** What an input is made in: with feedback it shows what came of the answer. */
export interface Context {
  locked: boolean;
  feedback: Feedback | null;
  texts: Texts;
  /** Is told that what is given has changed. */
  changed: () => void;
}

/** Makes the input of one kind of question. */
export type InputOf = (shown: Shown, context: Context) => Input;
