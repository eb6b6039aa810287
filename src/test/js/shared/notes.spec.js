import { answerNotes, comparable, difference } from '../../../../frontend/shared/notes.js';
import { keys, test, textIn } from '../page.js';

const CITATION = { passage: 'box.4', sectionTitle: 'The box', summary: 'Says where RATS sits.' };

describe('What stands under an answer', () => {
  it('is the explanation, what changed since, and the sources', () => {
    const notes = answerNotes({ explanation: 'Because.', since: 'Ten members now.', citations: [CITATION] }, keys);

    expect(textIn(test(notes, 'explanation'))).toBe('Because.');
    expect(textIn(test(notes, 'since'))).toBe('since: Ten members now.');
    expect(test(notes, 'citations').querySelector('a').getAttribute('href')).toBe('read?passage=box.4');
    expect(textIn(test(notes, 'citations').querySelector('dd'))).toBe('Says where RATS sits.');
  });

  it('is nothing where there is nothing to say', () => {
    expect(answerNotes({ explanation: null, since: null, citations: [] }, keys).childElementCount).toBe(0);
  });

  it('shows the markup where there is some', () => {
    const notes = answerNotes({ explanation: 'Because.', citations: [], looks: { explanation: '<b>Because.</b>' } }, keys);

    expect(test(notes, 'explanation').innerHTML).toBe('<b>Because.</b>');
  });

  it('folds the sources away, or lays them open where the answer was wrong', () => {
    expect(test(answerNotes({ citations: [CITATION] }, keys), 'citations').tagName).toBe('DETAILS');
    expect(test(answerNotes({ citations: [CITATION] }, keys, { passages: 'open' }), 'citations').tagName).toBe('DIV');
  });
});

describe('What was typed beside the key', () => {
  it('is compared when something is the same', () => {
    expect(comparable([{ op: 'EXTRA', text: 'Alma' }, { op: 'SAME', text: 'ty' }])).toBe(true);
    expect(comparable([{ op: 'EXTRA', text: 'Bishkek' }, { op: 'MISSING', text: 'Tashkent' }])).toBe(false);
  });

  it('shows what is missing and what is too much', () => {
    const shown = difference([{ op: 'SAME', text: 'Ta' }, { op: 'MISSING', text: 'sh' }, { op: 'EXTRA', text: 's' }, { op: 'SAME', text: 'kent' }], keys);

    expect(shown.innerHTML).toBe('Ta<ins title="verdict.missing">sh</ins><del title="verdict.extra">s</del>kent');
  });
});
