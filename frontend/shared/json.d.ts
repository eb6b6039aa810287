/** What more than one room is told by the server. */

export interface Citation {
  passage: string;
  sectionTitle: string;
  summary: string;
}

/** A run of a sentence: plain, what is asked for and blanked out, or what was asked for. */
export interface Segment {
  kind: 'TEXT' | 'GAP' | 'KEY';
  text: string;
}

/** A run of what was typed beside the key. */
export interface DiffPart {
  op: 'SAME' | 'MISSING' | 'EXTRA';
  text: string;
}

/** What is said under an answer; `looks` has the same as HTML where it has markup. */
export interface Noted {
  explanation?: string | null;
  since?: string | null;
  citations: Citation[];
  looks?: { explanation?: string | null; since?: string | null } | null;
}

/** The texts of a room, by their keys. */
export type Messages = Record<string, string>;
