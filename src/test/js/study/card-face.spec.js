import { CardFace, inWords, segments } from '../../../../frontend/study/card-face.js';
import { el } from '../../../../frontend/shared/dom.js';
import { verdictOf } from '../../../../frontend/study/verdict.js';
import { keys, test, textIn } from '../page.js';
import { card } from './cards.js';

const KEY = { kind: 'KEY', text: 'Tashkent' };

describe('A card', () => {
  it('shows its front until it is turned', () => {
    const face = new CardFace(card('rats@1'), keys);
    const { element } = face;
    expect(textIn(test(element, 'front'))).toContain('Front of rats@1');
    expect(test(element, 'back').hidden).toBe(true);

    face.turn([KEY]);

    expect(element.classList).toContain('is-turned');
    expect(test(element, 'back').hidden).toBe(false);
    expect(test(element, 'front').inert).toBe(true);
  });

  it('repeats the question over an answer of one word', () => {
    const face = new CardFace(card('rats@1'), keys);
    face.turn([KEY]);

    expect(textIn(face.element.querySelector('.deck-asked'))).toBe('Front of rats@1');
    expect(textIn(face.element.querySelector('.deck-key'))).toBe('Tashkent');
  });

  it('does not repeat it over an answer that is a sentence', () => {
    const face = new CardFace(card('rats@1'), keys);
    face.turn([{ kind: 'TEXT', text: 'RATS sits in ' }, KEY]);

    expect(face.element.querySelector('.deck-asked')).toBeNull();
    expect(textIn(test(face.element, 'back').querySelector('.deck-question'))).toBe('RATS sits in Tashkent');
  });

  it('shows markup where it has some, and reads a line in it as a gap', () => {
    const { element } = new CardFace(card('rats@1', { looks: { front: 'RATS sits in <em>____</em>.' } }), keys);

    expect(element.querySelector('.deck-question em .deck-gap')).not.toBeNull();
    expect(textIn(element.querySelector('.deck-question'))).toBe('RATS sits in blank .');
  });

  it('shows whether it is flagged', () => {
    const face = new CardFace(card('rats@1', { flagged: true }), keys);
    expect(face.element.querySelector('.deck-flag').hidden).toBe(false);

    face.markFlagged(false);

    expect(face.element.querySelector('.deck-flag').hidden).toBe(true);
  });

  it('plays the sound of the side that shows', () => {
    const sound = (name) => `<audio src="media/${name.repeat(16)}.mp3"></audio>`;
    const face = new CardFace(card('rats@1', { looks: { front: sound('a') } }), keys);
    const played = spyOn(HTMLMediaElement.prototype, 'play').and.resolveTo();
    face.replay();
    expect(played.calls.mostRecent().object.src).toContain('aaaa');

    face.turn([KEY], null, { back: sound('b') });
    face.replay();

    expect(played.calls.mostRecent().object.src).toContain('bbbb');
  });

  it('is silent where there is no sound', () => {
    spyOn(HTMLMediaElement.prototype, 'play');
    new CardFace(card('rats@1'), keys).replay();

    expect(HTMLMediaElement.prototype.play).not.toHaveBeenCalled();
  });
});

describe('The words of a card', () => {
  const sentence = [{ kind: 'TEXT', text: 'RATS sits\n in ' }, { kind: 'GAP', text: '___' }, { kind: 'TEXT', text: ', not in ' }, { kind: 'GAP', text: 'B…' }];

  it('make the key stand out and leave a gap', () => {
    expect(el('p', {}, segments([{ kind: 'TEXT', text: 'In ' }, KEY], keys)).innerHTML).toBe('In <strong class="deck-learned">Tashkent</strong>');
  });

  it('are read with "blank" for a gap and its hint, if it has one', () => {
    expect(inWords(sentence, keys)).toBe('RATS sits in blank , not in blank B…');
  });
});

describe('What was typed', () => {
  const SAME = [{ op: 'SAME', text: 'Tash' }, { op: 'MISSING', text: 'kent' }];

  it('needs no comparison when it is exact', () => {
    expect(textIn(verdictOf({ match: 'EXACT', diff: SAME, best: 'Tashkent' }, 'Tashkent', keys))).toBe('verdict.EXACT');
  });

  it('is compared with the nearest right answer', () => {
    expect(textIn(verdictOf({ match: 'CLOSE', diff: SAME, best: 'Tashkent' }, 'Tash', keys))).toBe('verdict.CLOSEverdict.yours(Tashkent)Tashkent');
  });

  it('is repeated where the two have nothing in common', () => {
    expect(textIn(verdictOf({ match: 'WRONG', diff: [{ op: 'EXTRA', text: 'Rome' }], best: 'Tashkent' }, 'Rome', keys))).toBe('verdict.WRONGverdict.typed(Rome)');
  });

  it('is not spoken of when it is nothing', () => {
    expect(textIn(verdictOf({ match: 'WRONG', diff: [], best: 'Tashkent' }, ' ', keys))).toBe('verdict.WRONG');
  });
});
