/** What the pages of a live summit are told by the server, part by part. Fields that do not apply are null. */

import type { Citation } from '../shared/json.js';

export interface Named {
  id: string;
  name: string;
}

export interface Said {
  text: string;
  citations: Citation[];
}

export interface Wording {
  id: string;
  text: string;
  does: string[];
  citations: Citation[];
}

/** The first wording comes first, then milder ones. */
export interface Line {
  id: string;
  origin: 'tabled' | 'news' | 'optional';
  wordings: Wording[];
}

export interface Case {
  id: string;
  code: string;
  title: string;
  topic: string;
  intro: string;
  imagined: string;
  citations: Citation[];
  sponsor: Named;
  host: Named | null;
  circumstances: string[];
  members: Named[];
  lines: Line[];
  news: Said | null;
}

export type Word = 'consent' | 'reserve' | 'object';

export type Phase = 'gathering' | 'drafting' | 'voting' | 'ended';

export interface Outcome {
  kind: 'adopted' | 'blocked' | 'watered-down' | 'postponed';
  by: Named[];
  gone: string[];
  why: string | null;
}

export interface Spoken {
  seat: string;
  word: Word;
  cited: Said | null;
  byCouncil: boolean;
}

export interface Voted {
  number: number;
  clauses: string[];
  seats: Spoken[];
  outcome: Outcome;
}

export interface OpenVote {
  number: number;
  clauses: string[];
  spoken: string[];
}

export interface Done {
  number: number;
  seat: string;
  what: 'strike' | 'restore' | 'soften' | 'first' | 'add';
  text: string;
}

/** By line: the wording that stands, empty for none, and the seat that changed it last. */
export interface Table {
  number: number;
  phase: Phase;
  paused: boolean;
  now: Record<string, string>;
  by: Record<string, string>;
  holders: Record<string, number>;
  vote: OpenVote | null;
  votes: Voted[];
  latest: Done[];
}

export interface Me {
  voice: number;
  seat: string | null;
}

export interface Goal {
  kind: 'must-have' | 'would-like' | 'would-rather-not' | 'cannot-sign';
  what: string;
  why: string;
  citations: Citation[];
  met: boolean | null;
}

export interface Plea {
  id: string;
  text: string;
  citations: Citation[];
}

export interface SeatWord {
  word: Word;
  source: string | null;
  by: string;
}

export interface Asked {
  number: number;
  by: Named;
  word: Word | null;
}

export interface Heard {
  number: number;
  of: Named;
  word: Word | null;
  said: Said[];
  byCouncil: boolean;
}

export interface Seat {
  seat: string;
  holders: string[];
  goals: Goal[];
  pleas: Plea[];
  vote: SeatWord | null;
  asked: Asked[];
  heard: Heard[];
  questionsLeft: number;
}

export type StanceKind = 'supports' | 'goes-along' | 'hesitates' | 'objects';

export interface Stance {
  kind: StanceKind;
  reasons: { side: 'for' | 'against' | 'neither'; strength: string; text: string; citations: Citation[] }[];
}

export interface DeskSeat {
  seat: string;
  holders: { voice: number; name: string }[];
  goals: Goal[];
  interests: Stance;
  vote: SeatWord | null;
  cited: Said | null;
}

export interface Talk {
  number: number;
  by: Named;
  of: Named;
  word: Word | null;
  byCouncil: boolean;
}

export interface News {
  id: string;
  title: string;
  text: string;
  citations: Citation[];
}

export interface Desk {
  seats: DeskSeat[];
  interests: Outcome;
  talks: Talk[];
  news: News[];
}

export interface ComparedSeat {
  seat: string;
  word: Word;
  cited: Said | null;
  citedRightly: boolean;
  byCouncil: boolean;
  interests: Stance;
  against: boolean;
}

export interface Compared {
  number: number;
  clauses: string[];
  outcome: Outcome;
  interests: Outcome;
  seats: ComparedSeat[];
}

export interface Earned {
  seat: string;
  held: number;
  goals: Goal[];
  points: number;
  outOf: number;
  mandate: number;
  outOfMandate: number;
  votes: number;
  outOfVotes: number;
}

export interface Debrief {
  votes: Compared[];
  signed: string[] | null;
  seats: Earned[];
  reported: Said;
}

/** What a screen may see; which parts there are depends on whose it is. */
export interface Parts {
  case: Case;
  table: Table;
  me?: Me;
  seat?: Seat;
  desk?: Desk;
  debrief?: Debrief;
}

/** What is done; what it is about stands in the other fields. */
export interface Deed {
  what: 'reword' | 'ask' | 'answer' | 'vote' | 'leave' | 'sit' | 'begin' | 'pause' | 'resume' | 'call' | 'close' | 'news' | 'end' | 'move';
  seat?: string | undefined;
  line?: string;
  from?: string;
  to?: string;
  of?: string;
  question?: number;
  vote?: number;
  word?: Word;
  source?: string | null;
  twist?: string;
  voice?: number;
}

/** What the server says to a deed. */
export interface Recorded {
  recorded: 'now' | 'already' | 'moved-on';
  said?: string;
  parts: Parts;
}

export type LineState = 'opening' | 'live' | 'away' | 'signed-out' | 'gone';
