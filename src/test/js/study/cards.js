const GRADES = [{ rating: 1, interval: '1 min' }, { rating: 2, interval: '6 min' }, { rating: 3, interval: '1 d' }, { rating: 4, interval: '4 d' }];

/** A card of which only what matters is said. Its prompt is its name and how often it was asked: `rats@1`. */
export const card = (prompt, more = {}) => ({
  prompt,
  card: prompt.split('@')[0],
  wording: 'w1',
  format: 'BASIC',
  sectionTitle: 'The box',
  phase: 'REVIEW',
  leech: false,
  flagged: false,
  front: [{ kind: 'TEXT', text: `Front of ${prompt}` }],
  back: [{ kind: 'KEY', text: `Back of ${prompt}` }],
  explanation: null,
  since: null,
  citations: [],
  grades: GRADES,
  looks: {},
  changed: null,
  ...more,
});

/** A deal of cards, all of them due. */
export const deal = (cards, more = {}) => ({
  session: 's',
  cards,
  counts: { fresh: 0, learning: 0, due: cards.length },
  undoable: 0,
  finish: null,
  waitUntil: null,
  recorded: null,
  undone: null,
  ...more,
});
