/** A question of which only what matters is said: a choice between two, unless it says otherwise. */
export const question = (index, more = {}) => ({
  index,
  prompt: `q${index}@1`,
  kind: 'choice',
  selfJudged: false,
  section: 'The box',
  stem: `Question ${index}?`,
  stemHtml: null,
  points: 1,
  again: false,
  options: [{ id: 'o1', text: 'Tashkent', html: null }, { id: 'o2', text: 'Bishkek', html: null }],
  left: [],
  right: [],
  items: [],
  unit: null,
  wanted: null,
  segments: null,
  given: null,
  feedback: null,
  revealed: false,
  ...more,
});

/** What came of an answer; right, unless it says otherwise. */
export const feedback = (more = {}) => ({
  points: 1,
  of: 1,
  verdict: 'right',
  again: false,
  key: 'Tashkent',
  parts: [],
  keyAnswer: { options: ['o1'] },
  explanation: null,
  since: null,
  citations: [],
  diff: null,
  question: 'sco/rats#1',
  looks: {},
  ...more,
});

/** An attempt at as many questions as there are states. */
export const attempt = (states, more = {}) => ({
  id: '7',
  title: 'Box and lead',
  mode: 'practice',
  state: 'open',
  remainingMs: null,
  position: 0,
  back: 'quiz',
  resultHref: 'quiz/result/7',
  questions: states.map((state, index) => ({ index, kind: 'choice', state })),
  ...more,
});
