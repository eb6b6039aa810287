/** What the guide is told by the server. */

export type Mastery = 'known' | 'shaky' | 'new';

/** A reading laid out for a learner. */
export interface Guide {
  pack: string;
  title: string;
  /** The month in which the reading was published, in words. */
  asOf: string;
  source: Source;
  standing: Standing;
  path: Path;
  sections: Section[];
  timeline: Dated[];
}

export interface Source {
  title: string;
  author: string | null;
  series: string | null;
  number: string | null;
  publisher: string;
  url: string | null;
}

/** How many facts are known, shaky and new. */
export interface Standing {
  known: number;
  shaky: number;
  fresh: number;
}

/** Facts in the order in which they are met; `here` comes next, null when all were met. */
export interface Path {
  here: string | null;
  stages: Stage[];
}

/** Facts of one rank; `days` is null for those who take no new cards. */
export interface Stage {
  rank: string;
  standing: Standing;
  cardsLeft: number;
  days: number | null;
  facts: string[];
}

export interface Section {
  id: string;
  title: string;
  standing: Standing;
  passages: Passage[];
}

/** The facts are those that cite this passage first; no card asks for those that are only quizzed. */
export interface Passage {
  id: string;
  summary: string;
  facts: Fact[];
  quizzed: Fact[];
}

export interface Fact {
  id: string;
  text: string;
  why: string | null;
  since: string | null;
  passages: string[];
  mastery: Mastery;
  /** By `id` a card is found on its page. */
  cards: { id: string; front: string; mastery: Mastery }[];
}

export interface Dated {
  date: string;
  year: number;
  text: string;
  passages: string[];
}

export interface Found {
  query: string;
  count: number;
  hits: Hit[];
}

/** A fact that was found; `also` has what was hit where the statement does not show it. */
export interface Hit {
  pack: string;
  fact: string;
  section: string;
  passage: string;
  text: { text: string; hit: boolean }[];
  also: string[];
}
