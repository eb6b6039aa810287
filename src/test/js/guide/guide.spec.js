import { bar, counts } from '../../../../frontend/guide/marks.js';
import { overview, sectionAnchor, source } from '../../../../frontend/guide/overview.js';
import { path, pathAnchor } from '../../../../frontend/guide/path.js';
import { Search } from '../../../../frontend/guide/search.js';
import { section } from '../../../../frontend/guide/section.js';
import { timeline } from '../../../../frontend/guide/timeline.js';
import { calm, pass, stoppedClock } from '../clock.js';
import { freshPage, keys, onPage, test, textIn } from '../page.js';
import { reply } from '../server.js';
import { fact, guide } from './guides.js';

const go = () => () => {};

describe('How much is known', () => {
  it('is a bar of the parts that there are, told in words', () => {
    const shown = bar({ known: 3, shaky: 0, fresh: 5 }, keys);

    expect([...shown.children].map(({ dataset, style }) => [dataset.mastery, style.flexGrow])).toEqual([
      ['known', '3'],
      ['new', '5']
    ]);
    expect(shown.getAttribute('aria-label')).toBe('bar(3, 0, 5)');
  });

  it('is told in figures, none among them', () => {
    expect([...counts({ known: 3, shaky: 0, fresh: 5 }, keys).children].map(textIn)).toEqual(['3 mastery.known', '0 mastery.shaky', '5 mastery.new']);
  });
});

describe('Where the reading comes from', () => {
  const cited = (more) => textIn(source(guide([], { source: { ...guide([]).source, ...more } }), keys));

  it('is cited as in a bibliography', () => {
    expect(cited({})).toBe('A. Author: Strange bedfellows. source.number(Brief, 12), A press, August 2009. source.about');
    expect(cited({ author: null, number: null, title: 'Why not?' })).toBe('Why not? Brief, A press, August 2009. source.about');
  });

  it('is linked only where it is safe', () => {
    const link = (url) => source(guide([], { source: { ...guide([]).source, url } }), keys).querySelector('a');

    expect(link('https://example.org/a').getAttribute('href')).toBe('https://example.org/a');
    expect(link('javascript:alert(1)')).toBeNull();
  });

  it('is laid out section by section', () => {
    const went = [];
    const shown = overview(guide([]), 'your-path', keys, (id) => () => went.push(id));

    expect([...shown.querySelectorAll('ol a')].map((link) => link.getAttribute('href'))).toEqual(['read#your-path', 'read#section-sco-box', 'read#timeline-sco', 'read#read-map']);
    expect(sectionAnchor({ id: 'sco/box' })).toBe('section-sco-box');
    shown.querySelectorAll('ol a')[1].addEventListener('click', (event) => event.preventDefault());
    shown.querySelectorAll('ol a')[1].click();
    expect(went).toEqual(['section-sco-box']);
  });
});

describe('The path', () => {
  freshPage();

  const FACTS = Array.from({ length: 20 }, (_, i) => fact(`f${i}`));
  const stage = (more) => ({ rank: 'essential', standing: { known: 0, shaky: 0, fresh: 20 }, cardsLeft: 40, days: 4, facts: FACTS.map(({ id }) => id), ...more });
  const shown = (here, stages = [stage({})]) => onPage(path(guide(FACTS, { path: { here, stages } }), 'your-path', keys, go));
  const steps = (element) => [...element.querySelectorAll('.guide-step a')].map(textIn);

  it('is open where the learner is, from a little before to some way on', () => {
    const element = shown('f5');

    expect(element.querySelector('details').open).toBe(true);
    expect(steps(element)).toEqual(['f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'f10', 'f11', 'f12'].map((id) => `Fact ${id}.`));
    expect(textIn(element.querySelector('[aria-current="step"]'))).toContain('Fact f5.');
    expect(test(element, 'stage').dataset.state).toBe('here');
  });

  it('begins at the beginning', () => {
    expect(steps(shown('f1'))[0]).toBe('Fact f0.');
  });

  it('shows the others when they are wished for', () => {
    const element = shown('f5');
    expect(textIn(test(element, 'all-steps'))).toBe('path.all(10)');
    test(element, 'all-steps').click();

    expect(steps(element).length).toBe(20);
    expect(document.activeElement.textContent).toBe('Fact f0.');
    expect(test(element, 'all-steps')).toBeNull();
  });

  it('is folded where the learner is not, and filled when it is opened', async () => {
    const element = shown('elsewhere');
    expect(steps(element)).toEqual([]);
    expect(test(element, 'stage').dataset.state).toBe('ahead');
    element.querySelector('details').open = true;
    await new Promise((resolve) => element.querySelector('details').addEventListener('toggle', resolve, { once: true }));

    expect(steps(element)[0]).toBe('Fact f0.');
    expect(steps(element).length).toBe(10);
  });

  it('says how long a stage takes', () => {
    const amount = (more) => textIn(shown('f5', [stage(more)]).querySelector('.guide-stage-amount'));

    expect(amount({})).toBe('path.facts(20) · path.days(4)');
    expect(amount({ days: null })).toBe('path.facts(20) · path.paused');
    expect(amount({ cardsLeft: 0 })).toBe('path.facts(20) · path.met');
  });

  it('is done when all were met', () => {
    const element = shown(null, [stage({ standing: { known: 20, shaky: 0, fresh: 0 } })]);

    expect(textIn(element)).toContain('path.done');
    expect(test(element, 'stage').dataset.state).toBe('met');
  });

  it('has an address of its own in each reading', () => {
    expect([pathAnchor('sco', true), pathAnchor('nato', false)]).toEqual(['your-path', 'path-nato']);
  });
});

describe('A section', () => {
  const shown = (facts, more = {}) => {
    const reading = guide(facts);
    Object.assign(reading.sections[0].passages[0], more);
    return section(reading.sections[0], reading, keys);
  };

  it('tells of each passage how its facts stand, without those that are none', () => {
    expect(textIn(shown([fact('a', 'known'), fact('b'), fact('c')]).querySelector('.guide-tally'))).toBe('1 mastery.known2 mastery.new');
  });

  it('says where there are no facts', () => {
    expect(textIn(shown([]))).toContain('no-facts');
    expect(textIn(shown([], { quizzed: [fact('q', 'new', { cards: [] })] }))).not.toContain('no-facts');
  });

  it('tells of a fact why, what changed since, and where else it stands', () => {
    const element = test(shown([fact('a', 'new', { why: 'Because.', since: 'Ten now.', passages: ['box.1', 'lead.2'] })]), 'fact');

    expect(element.id).toBe('fact-sco-a');
    expect(textIn(element)).toContain('Because.');
    expect(textIn(element)).toContain('since(August 2009): Ten now.');
    expect([...element.querySelectorAll('[data-passage]')].map(textIn)).toEqual(['lead.2']);
  });

  it('leads from each card to what is known of its memory', () => {
    const links = [...test(shown([fact('seat')]), 'fact').querySelectorAll('[data-test="card"]')];

    expect(links.map((link) => link.getAttribute('href'))).toEqual(['cards/card?id=sco%3Aseat%3Awhat']);
  });

  it('has no mark for a fact that no card asks for', () => {
    expect(test(shown([], { quizzed: [fact('q', 'new', { cards: [] })] }), 'fact').querySelector('.guide-mark')).toBeNull();
  });
});

describe('The timeline', () => {
  it('puts what is of one year together, with the date where it is more than the year', () => {
    const entry = (date, year) => ({ date, year, text: `On ${date}`, passages: ['box.1'] });
    const shown = timeline(guide([], { timeline: [entry('1996', 1996), entry('15 June 2001', 2001), entry('2001', 2001)] }), keys);

    expect([...shown.querySelectorAll('.guide-year')].map(textIn)).toEqual(['1996On 1996 box.1', '200115 June 2001On 15 June 2001 box.1On 2001 box.1']);
  });
});

describe('The search', () => {
  freshPage();
  stoppedClock();

  let listener;
  let search;
  const answers = [];
  beforeEach(() => {
    answers.length = 0;
    spyOn(window, 'fetch').and.callFake((address, { signal }) => new Promise((resolve, reject) => {
      answers.push({ address, resolve: (found) => resolve(reply(JSON.stringify(found))), reject });
      signal.addEventListener('abort', () => reject(signal.reason));
    }));
    listener = { seen: jasmine.createSpy('seen'), go };
    search = new Search('api/reading', ({ fact: id }) => (id === 'a' ? fact('a', 'known') : undefined), keys, listener);
    onPage(search.element);
  });
  const type = (words) => {
    const input = test(search.element, 'query');
    input.value = words;
    input.dispatchEvent(new Event('input'));
  };
  const hit = (more) => ({ pack: 'sco', fact: 'a', section: 'The box', passage: 'box.1', text: [{ text: 'RATS sits in ', hit: false }, { text: 'Tash', hit: true }, { text: 'kent', hit: false }], also: [], ...more });
  const found = () => test(search.element, 'found').textContent;

  it('waits until the typing rests', async () => {
    type('ra');
    await pass(119);
    type('rats');
    await pass(119);
    expect(answers).toEqual([]);
    await pass(1);

    expect(answers.map(({ address }) => address)).toEqual(['api/reading/search?q=rats']);
    expect(listener.seen).toHaveBeenCalledOnceWith('rats');
  });

  it('shows what was found, with what was typed made to stand out', async () => {
    search.show('tash & co');
    expect(answers[0].address).toBe('api/reading/search?q=tash%20%26%20co');
    answers[0].resolve({ query: 'tash', count: 3, hits: [hit(), hit({ fact: 'b', also: ['RATS'] })] });
    await calm();
    const [first, second] = search.element.querySelectorAll('.guide-hit');

    expect(found()).toBe('found(3)');
    expect(first.querySelector('a').innerHTML).toBe('RATS sits in <mark>Tash</mark>kent');
    expect(textIn(first)).toContain('Asked a?');
    expect(textIn(second)).toContain('found.also(RATS)');
    expect(textIn(search.element)).toContain('found.more(2)');
  });

  it('says when nothing was found', async () => {
    search.show('xyz');
    answers[0].resolve({ query: 'xyz', count: 0, hits: [] });
    await calm();

    expect(found()).toBe('found.none(xyz)');
    expect(textIn(test(search.element, 'results'))).toBe('found.try');
  });

  it('shows nothing of an earlier search that comes late', async () => {
    search.show('first');
    search.show('second');
    answers[1].resolve({ query: 'second', count: 0, hits: [] });
    answers[0].resolve({ query: 'first', count: 0, hits: [] });
    await calm();

    expect(found()).toBe('found.none(second)');
  });

  it('is empty again when the field is', async () => {
    search.show('tash');
    answers[0].resolve({ query: 'tash', count: 1, hits: [hit()] });
    await calm();
    type(' ');
    await pass(120);

    expect(found()).toBe('');
    expect(test(search.element, 'results').childElementCount).toBe(0);
    expect(answers.length).toBe(1);
  });

  it('says when it failed', async () => {
    search.show('tash');
    answers[0].reject(new TypeError('offline'));
    await calm();

    expect(found()).toBe('found.failed');
  });
});
