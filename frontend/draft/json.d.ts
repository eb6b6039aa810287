/** What the page of a drafting game is told by the server. Fields that do not apply are null. */

import type { Citation } from '../shared/json.js';

export interface Named {
  id: string;
  name: string;
}

export interface Play {
  id: string;
  scenario: string;
  title: string;
  topicTitle: string;
  seat: Named | null;
  sponsor: Named;
  host: Named | null;
  intro: string;
  task: string;
  citations: Citation[];
  goals: Goal[];
  circumstances: string[];
  lines: Line[];
  members: Named[];
  soundings: Sounding[];
  soundingsLeft: number;
  puttings: Putting[];
  puttingsLeft: number;
  phase: 'drafting' | 'explaining' | 'ended';
  asked: Asked | null;
  news: News | null;
  moves: number;
  end: End | null;
  back: string;
}

export interface Goal {
  kind: 'must-have' | 'would-like' | 'would-rather-not' | 'cannot-sign';
  what: string;
  why: string;
  citations: Citation[];
  met: boolean | null;
}

/** The first wording comes first, then milder ones; now is the one that stands. */
export interface Line {
  id: string;
  origin: 'tabled' | 'news' | 'optional';
  now: string | null;
  wordings: Wording[];
}

export interface Wording {
  id: string;
  text: string;
  does: string[];
  citations: Citation[];
}

export interface Said {
  text: string;
  citations: Citation[];
}

export interface Sounding {
  member: Named;
  said: Said[];
}

export interface Asked {
  member: Named;
  options: { id: string; text: string; citations: Citation[] }[];
}

export interface News {
  text: string;
  citations: Citation[];
}

export type StanceKind = 'supports' | 'goes-along' | 'hesitates' | 'objects';

export interface Stance {
  member: string;
  name: string;
  kind: StanceKind;
  reasons: { side: 'for' | 'against' | 'neither'; strength: string; text: string; citations: Citation[] }[];
}

export interface Outcome {
  kind: 'adopted' | 'blocked' | 'watered-down' | 'postponed';
  by: Named[];
  gone: string[];
  why: string | null;
}

export interface Flip {
  member: Named;
  from: StanceKind;
  to: StanceKind;
  by: { text: string; came: boolean }[];
}

export interface Putting {
  change: string | null;
  clauses: string[];
  foreseen: string[];
  objecting: string[];
  foresight: number;
  outOf: number;
  because: { member: Named; right: boolean; chosen: string; key: string; citations: Citation[] } | null;
  stances: Stance[];
  outcome: Outcome;
  flips: Flip[];
  afterNews: boolean;
}

export interface Part {
  of: 'mandate' | 'text' | 'foresight' | 'reasons';
  points: number;
  outOf: number;
}

export interface Table {
  clauses: string[];
  stances: Stance[];
  outcome: Outcome;
}

export interface Step {
  change: string;
  flips: Flip[];
}

export interface End {
  score: number;
  outOf: number;
  parts: Part[];
  postponed: boolean;
  withoutNews: Table | null;
  reported: Said[];
  better: { first: Step[]; news: News | null; then: Step[]; outcome: Outcome | null } | null;
  study: string[];
  cards: number;
}

/** What is done with the text. */
export interface Move {
  what: 'strike' | 'restore' | 'soften' | 'add' | 'sound' | 'put' | 'because' | 'postpone';
  about?: string;
  members?: string[];
}

/** What the server says to a move. */
export interface Moved {
  recorded: string;
  play: Play;
}

export type View = 'draft' | 'foresee' | 'explain' | 'verdict' | 'end';
