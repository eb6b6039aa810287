import { Texts } from '../../../../frontend/shared/texts.js';

describe('Texts', () => {
  it('are found by their keys, with values filled in', () => {
    const texts = new Texts({ greeting: 'Good day, {0}. You have {1} cards, {0}.' }, 'en');

    expect(texts.of('greeting', 'Ada', 3)).toBe('Good day, Ada. You have 3 cards, Ada.');
  });

  it('keep a place for which there is no value', () => {
    expect(new Texts({ a: '{0} of {1}' }, 'en').of('a', 0)).toBe('0 of {1}');
  });

  it('write an apostrophe once', () => {
    expect(new Texts({ a: "The day''s cards" }, 'en').of('a')).toBe("The day's cards");
  });

  it('are their keys where they are missing', () => {
    expect(new Texts({}, 'en').of('unknown.key')).toBe('unknown.key');
  });

  it('choose the form that goes with an amount', () => {
    const texts = new Texts({ 'due.one': '{0} card', 'due.other': '{0} cards' }, 'en');

    expect(texts.counted('due', 1)).toBe('1 card');
    expect(texts.counted('due', 2)).toBe('2 cards');
    expect(texts.counted('due', 0)).toBe('0 cards');
  });

  it('choose among the forms that the language has', () => {
    const texts = new Texts({ 'due.one': '{0} карта', 'due.few': '{0} карты', 'due.many': '{0} карт', 'due.other': '{0} карты' }, 'ru');

    expect([1, 3, 5, 21].map((count) => texts.counted('due', count))).toEqual(['1 карта', '3 карты', '5 карт', '21 карта']);
  });

  it('take the last form where one is missing', () => {
    expect(new Texts({ 'due.other': '{0} cards' }, 'en').counted('due', 1)).toBe('1 cards');
  });

  it('count in English where the language is unknown', () => {
    expect(new Texts({ 'due.one': 'one', 'due.other': 'other' }, 'not a language').counted('due', 1)).toBe('one');
  });
});
