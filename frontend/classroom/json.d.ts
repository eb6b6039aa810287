/** What the gradebook is told by the server. */

import type { Messages } from '../shared/json.js';

export interface Settings {
  texts: Messages;
  /** The names of statuses, by their numbers. */
  statuses: string[];
  /** Where learners' pages are. */
  learners: string;
}

/** Members by assignments; `cells` has three numbers a mark: status, tenths of a percent or −1, flags. */
export interface Sheet<C = number[]> {
  members: Member[];
  assignments: Assignment[];
  cells: C;
}

/** `total` is in tenths of a percent, −1 for none. */
export interface Member {
  id: number;
  name: string;
  here: boolean;
  total: number;
}

/** `mean` is in tenths of a percent, −1 for none. */
export interface Assignment {
  id: number;
  title: string;
  weight: number;
  due: string;
  mean: number;
}
