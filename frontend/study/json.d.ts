/** What the pages of cards are told by the server. */

import type { Citation, DiffPart, Noted, Segment } from '../shared/json.js';

/** The cards to show next, first one first, and how far the day has come. */
export interface Deal {
  cards: Card[];
  counts: Counts;
  /** How many answers of this session can be taken back. */
  undoable: number;
  finish: Finish | null;
  /** An instant. */
  waitUntil: string | null;
  /** What became of the answer that was sent. */
  recorded?: 'now' | 'already' | 'stale' | null;
  /** The prompt whose answer was taken back. */
  undone?: string | null;
}

export interface Counts {
  fresh: number;
  learning: number;
  due: number;
}

/** The back is absent where the answer must be typed first. */
export interface Card extends Noted {
  prompt: string;
  card: string;
  wording: string;
  format: 'BASIC' | 'REVERSED' | 'CLOZE' | 'TYPED';
  sectionTitle: string;
  phase: 'NEW' | 'LEARNING' | 'REVIEW' | 'RELEARNING';
  leech: boolean;
  flagged: boolean;
  front: Segment[];
  back: Segment[] | null;
  grades: Grade[];
  looks?: Looks | null;
  /** The learner knew another answer, which was the right one then. */
  changed: { former: string | null } | null;
}

/** As HTML what has markup. */
export interface Looks {
  front?: string | null;
  back?: string | null;
  explanation?: string | null;
  since?: string | null;
}

/** `interval` says in words when the card comes back after this grade. */
export interface Grade {
  rating: number;
  interval: string;
}

/** What a typed answer was worth, and what the card's back says. */
export interface Checked extends Noted {
  /** UNCHECKED where nobody but the learner could compare. */
  match: 'EXACT' | 'CLOSE' | 'WRONG' | 'UNCHECKED';
  diff: DiffPart[];
  best: string;
  back: Segment[];
  citations: Citation[];
  suggested: number | null;
  looks?: Looks | null;
  former: string | null;
}

/** What a typed answer is held against while the server cannot be reached. */
export interface StockedAnswer extends Noted {
  /** The best first. */
  accepted: string[];
  back: Segment[];
  citations: Citation[];
  looks?: Looks | null;
  former: string | null;
}

/** A card for a time without a connection. */
export interface Stocked {
  card: Card;
  answer: StockedAnswer | null;
}

/** Those that come next, first one first. */
export interface StockOfCards {
  cards: Stocked[];
}

export interface Finish {
  reviewed: number;
  cards: number;
  fresh: number;
  correct: number;
  again: number;
  minutes: number;
  nextDueText: string | null;
  tomorrow: number;
  streak: number;
}

/** A way to go on when the day's cards are done. */
export interface Offer {
  kind: string;
  title: string;
  cost: string;
  path: string;
}
