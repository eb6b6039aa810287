/** What the pages of scenarios are told by the server. Fields that do not apply are null. */

import type { Citation } from '../shared/json.js';

export interface Named {
  id: string;
  name: string;
}

export interface Play {
  id: string;
  title: string;
  topicTitle: string;
  origin: string;
  role: Named | null;
  brief: string;
  citations: Citation[];
  state: string;
  score: number;
  outOf: number;
  step: Step;
  history: Turn[];
  debrief: Debrief | null;
  back: string;
}

export interface Step {
  id: string;
  kind: string;
  situation: string;
  citations: Citation[];
  table: Table | null;
  question: string | null;
  members: Named[] | null;
  choices: { id: string; label: string }[] | null;
}

/** How things stand: the proposal with its clauses, and where everybody stands once it is known. */
export interface Table {
  title: string;
  sponsor: Named | null;
  host?: Named | null;
  circumstances?: string[];
  clauses: { id: string; text: string; citations?: Citation[] }[];
  stances: Stance[] | null;
  /** Where those stand who are heard and have no vote. */
  guests?: Stance[] | null;
  outcome?: Outcome | null;
}

export interface Stance {
  member: string;
  name: string;
  kind: 'supports' | 'goes-along' | 'objects';
  reservations: boolean;
  reasons: Reason[];
}

export interface Reason {
  side: 'for' | 'against' | 'neither';
  strength: string;
  text: string;
  citations: Citation[];
}

export interface Outcome {
  kind: 'adopted' | 'blocked' | 'watered-down' | 'postponed';
  by: Named[];
  gone: string[];
  why: string | null;
}

/** What a learner says at a step: who will object, or what is chosen. */
export interface Answer {
  members?: string[];
  choice?: string;
}

/** What became of an answer; the key is there where something was to be foreseen. */
export interface Turn {
  step: Step;
  answer: Answer;
  score: number;
  outOf: number;
  key: string[] | null;
  text: string;
  label: string | null;
  citations: Citation[];
  after: Table | null;
}

export interface Debrief {
  outcome: Outcome;
  text: string;
  citations: Citation[];
  score: number;
  outOf: number;
  yours: Move[];
  best: Move[];
  bestOutcome: Outcome;
  study: ToStudy[];
  again: string;
  next: string | null;
}

export interface Move {
  situation: string;
  label: string;
  consequence: string | null;
  score: number;
}

export interface ToStudy {
  question: string;
  cards: string[];
}

/** What the server says to an answer. */
export interface Answered {
  recorded: string;
  play: Play;
}
