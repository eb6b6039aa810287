/** What the player of quizzes is told by the server, and what it answers. */

import type { Noted, Segment, DiffPart } from '../shared/json.js';

export type Correctness = 'right' | 'partial' | 'wrong';

/** An attempt; `remainingMs` is null without a limit. */
export interface Attempt {
  id: string;
  title: string;
  mode: 'practice' | 'exam';
  state: 'open' | 'finished';
  remainingMs: number | null;
  position: number;
  back: string;
  resultHref: string;
  questions: Mark[];
}

/** How a question stands; in an exam only whether there is an answer, as long as it is open. */
export interface Mark {
  index: number;
  kind: string;
  state: 'open' | 'given' | 'awaiting' | Correctness;
}

/** A question; nothing in it tells the key before the answer is in. */
export interface Shown {
  index: number;
  prompt: string;
  kind: string;
  /** First any text reveals the answer, then the learner judges. */
  selfJudged: boolean;
  section: string;
  stem: string;
  stemHtml: string | null;
  points: number;
  /** Whether it may be tried again. */
  again: boolean;
  options: Choosable[];
  left: Choosable[];
  right: Choosable[];
  items: Choosable[];
  unit: string | null;
  /** How many places there are to find. */
  wanted: number | null;
  /** Of a text of one's own: how it is marked, and how long it may be. */
  essay: Essay | null;
  segments: Segment[] | null;
  given: Answer | null;
  feedback: Feedback | null;
  revealed: boolean;
  /** Set by the page: another try, which earns nothing. */
  trying?: boolean;
}

export interface Essay {
  /** As HTML. */
  rubric: string;
  /** Words that are asked for; 0 for no limit. */
  fewest: number;
  most: number;
  /** Characters that are taken. */
  longest: number;
}

export interface Choosable {
  id: string;
  text: string;
  html?: string | null;
}

/** Which part is there depends on the kind of the question. */
export interface Answer {
  options?: string[];
  text?: string;
  pairs?: Record<string, string>;
  order?: string[];
  places?: string[];
  judged?: Correctness;
}

/** What came of an answer; the verdict is absent while the learner has yet to judge. */
export interface Feedback extends Noted {
  points: number;
  of: number;
  verdict: Correctness | null;
  again: boolean;
  key: string;
  parts: Part[];
  keyAnswer: Answer;
  diff: DiffPart[] | null;
  question: string;
  /** As HTML what has markup: key, explanation, later changes, and what is said to parts by their ids. */
  looks: Record<string, string>;
}

/** What is said to one part of an answer. */
export interface Part {
  id: string;
  right: boolean;
  feedback: string | null;
}

/** What the server says to an answer. */
export interface Outcome {
  recorded: 'now' | 'already' | 'late' | 'closed';
  question: Shown;
  attempt: Attempt;
}
