export const fact = (id, mastery = 'new', more = {}) => ({ id, text: `Fact ${id}.`, why: null, since: null, passages: ['box.1'], mastery, cards: [{ id: `sco:${id}:what`, front: `Asked ${id}?`, mastery }], ...more });

/** A reading of one passage with these facts. */
export const guide = (facts, more = {}) => ({
  pack: 'sco',
  title: 'The SCO',
  asOf: 'August 2009',
  source: { title: 'Strange bedfellows', author: 'A. Author', series: 'Brief', number: '12', publisher: 'A press', url: null },
  standing: { known: 1, shaky: 0, fresh: 2 },
  path: { here: null, stages: [] },
  sections: [{ id: 'sco/box', title: 'The box', standing: { known: 1, shaky: 0, fresh: 2 }, passages: [{ id: 'box.1', summary: 'About RATS.', facts, quizzed: [] }] }],
  timeline: [],
  ...more,
});
