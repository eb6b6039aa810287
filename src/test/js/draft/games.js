/** A clause that was tabled, with a milder wording. */
export const line = (id, more = {}) => ({ id, origin: 'tabled', now: id, wordings: [{ id, text: `${id} in full`, does: [`does ${id}`], citations: [] }], ...more });

export const stance = (member, kind = 'supports', more = {}) => ({ member, name: member.toUpperCase(), kind, reasons: [], ...more });

export const putting = (more = {}) => ({
  change: null,
  clauses: ['date in full'],
  foreseen: [],
  objecting: ['kazakhstan'],
  foresight: 0,
  outOf: 3,
  because: null,
  stances: [stance('russia'), stance('kazakhstan', 'objects')],
  outcome: { kind: 'blocked', by: [{ id: 'kazakhstan', name: 'KAZAKHSTAN' }], gone: [], why: null },
  flips: [],
  afterNews: false,
  ...more,
});

export const end = (more = {}) => ({
  score: 60,
  outOf: 100,
  parts: [{ of: 'mandate', points: 30, outOf: 40 }],
  postponed: false,
  withoutNews: null,
  reported: [],
  better: null,
  study: [],
  cards: 0,
  ...more,
});

export const play = (more = {}) => ({
  id: 'p1',
  scenario: 'sco:case',
  title: 'A date',
  topicTitle: 'Words',
  seat: { id: 'kazakhstan', name: 'KAZAKHSTAN' },
  sponsor: { id: 'russia', name: 'RUSSIA' },
  host: null,
  intro: 'A paragraph.',
  task: 'You speak.',
  citations: [],
  goals: [{ kind: 'cannot-sign', what: 'ends bases', why: 'It is open.', citations: [], met: null }],
  circumstances: [],
  lines: [line('date', { wordings: [{ id: 'date', text: 'date in full', does: [], citations: [] }, { id: 'question', text: 'a question', does: [], citations: [] }] }), line('sweetener', { origin: 'optional', now: null })],
  members: [{ id: 'russia', name: 'RUSSIA' }, { id: 'kazakhstan', name: 'KAZAKHSTAN' }],
  soundings: [],
  soundingsLeft: 3,
  puttings: [],
  puttingsLeft: 3,
  phase: 'drafting',
  asked: null,
  news: null,
  moves: 0,
  end: null,
  back: 'scenarios',
  ...more,
});
