/** A stance of a member; in favour, unless it says otherwise. */
export const stance = (member, kind = 'supports', more = {}) => ({ member, name: member.toUpperCase(), kind, reservations: false, reasons: [], ...more });

/** A table with a proposal of two clauses on it. */
export const table = (more = {}) => ({
  title: 'A bank',
  sponsor: { id: 'china', name: 'China' },
  host: null,
  circumstances: [],
  clauses: [{ id: 'c1', text: 'Found a bank.' }, { id: 'c2', text: 'Seat it in Beijing.' }],
  stances: null,
  outcome: null,
  ...more,
});

/** A step that asks for a choice. */
export const step = (more = {}) => ({
  id: 's1',
  kind: 'choose',
  situation: 'China proposes a bank.',
  citations: [],
  table: null,
  question: null,
  members: null,
  choices: [{ id: 'x', label: 'Adopt it' }, { id: 'y', label: 'Wait' }],
  ...more,
});

export const turn = (more = {}) => ({ step: step(), answer: { choice: 'x' }, score: 2, outOf: 2, key: null, text: 'It was adopted.', label: 'Adopt it', citations: [], after: null, ...more });

export const play = (more = {}) => ({
  id: 'p1',
  title: 'The bank',
  topicTitle: 'Economy',
  origin: 'authored',
  role: null,
  brief: 'Money.',
  citations: [],
  state: 'open',
  score: 0,
  outOf: 4,
  step: step(),
  history: [],
  debrief: null,
  back: 'scenarios',
  ...more,
});

export const debrief = (more = {}) => {
  const outcome = { kind: 'adopted', by: [], gone: [], why: null };
  return { outcome, text: 'So it ended.', citations: [], score: 4, outOf: 4, yours: [], best: [], bestOutcome: outcome, study: [], again: 'the-bank', next: 'the-road', ...more };
};
