import '../../../../frontend/classroom/copy-text.js';
import { legend, markCell, NONE, percent } from '../../../../frontend/classroom/mark-cell.js';
import '../../../../frontend/classroom/sco-gradebook.js';
import { el } from '../../../../frontend/shared/dom.js';
import { freshPage, onPage, press, textIn } from '../page.js';

const STATUSES = ['to-do', 'in-progress', 'done', 'done-late', 'missed', 'excused'];
const status = (name) => STATUSES.indexOf(name);
const TEXTS = {
  'status.missed': 'missed',
  'status.excused': 'excused',
  'status.to-do': 'to do',
  'status.in-progress': 'begun',
  'status.awaiting-marking': 'awaiting marking',
  'status.done-late': 'late',
  'mark.done-late': 'L',
  'mark.by-hand': 'H',
  'mark.remark': 'R',
  'by-hand': 'by hand',
  remark: 'with a remark',
  name: 'Name',
  total: 'Total',
  mean: 'Mean',
  weight: 'weight',
  due: 'due',
  sort: 'Sort by',
  left: 'left',
  found: 'found',
  caption: 'Marks',
  find: 'Find',
  legend: 'Signs',
};
const BY_HAND = 1;
const REMARK = 2;

describe('A mark', () => {
  const cell = (name, tenths, flags = 0) => markCell({ texts: TEXTS, statuses: STATUSES }, status(name), tenths, flags);

  it('is a percentage without its tenths', () => {
    expect(percent(875)).toBe('88');
    expect(percent(0)).toBe('0');
    expect(percent(NONE)).toBe('–');
  });

  it('is shown as a bar as well', () => {
    expect(cell('done', 875).textContent).toBe('88');
    expect(cell('done', 875).style.getPropertyValue('--mark')).toBe('87.5');
  });

  it('is a sign where there is none', () => {
    expect(['to-do', 'in-progress', 'missed', 'excused', 'done'].map((name) => cell(name, NONE).textContent)).toEqual(['–', '…', 'missed', 'excused', '']);
  });

  it('is missed with nothing, and its points where there were some', () => {
    expect(cell('missed', 0).textContent).toBe('missed');
    expect(cell('missed', 0).className).toBe('is-missed');
    expect(cell('missed', 400).textContent).toBe('40');
    expect(cell('missed', 400).className).toBe('');
  });

  it('has signs for what is special, and says them', () => {
    const special = cell('done-late', 900, BY_HAND | REMARK);

    expect(special.querySelector('sup').textContent).toBe('L H R');
    expect(special.getAttribute('aria-label')).toBe('90, late, by hand, with a remark');
    expect(cell('done', 900).querySelector('sup')).toBeNull();
    expect(cell('done', 900).hasAttribute('aria-label')).toBe(false);
  });

  it('has a legend for them', () => {
    expect([...legend(TEXTS).querySelectorAll('div')].map(textIn)).toEqual(['Llate', 'Hby hand', 'Rwith a remark', '–to do', '…begun', '✎awaiting marking']);
  });
});

describe('The gradebook', () => {
  freshPage();

  const SHEET = {
    assignments: [{ id: 11, title: 'Box', due: '3 May', weight: 1, mean: 700 }, { id: 12, title: 'Lead', due: '', weight: 2, mean: NONE }],
    members: [{ id: 1, name: 'Ada', here: true, total: 600 }, { id: 2, name: 'Boris', here: true, total: 900 }, { id: 3, name: 'Chen', here: false, total: NONE }],
    cells: '2,600,0,0,-1,0,2,800,0,0,-1,0,4,0,0,5,-1,0',
  };
  let book;
  let marks;
  beforeEach(() => {
    book = onPage(el('sco-gradebook', { learners: 'teach/learners/', statuses: STATUSES.join(' '), texts: JSON.stringify(TEXTS) }));
    book.show(SHEET);
    marks = [];
    book.addEventListener('mark', ({ detail }) => marks.push(detail));
  });
  const rows = () => [...book.querySelectorAll('tbody tr')];
  const seen = () => rows().filter(({ hidden }) => !hidden).map((row) => row.cells[0].querySelector('a').textContent);
  const heading = (title) => [...book.querySelectorAll('thead button')].find(({ textContent }) => textContent === title);
  const seek = (words) => {
    const input = book.querySelector('input');
    input.value = words;
    input.dispatchEvent(new Event('input'));
  };
  const stop = () => book.querySelectorAll('table [tabindex="0"]');

  it('shows members by assignments, with totals and means', () => {
    expect([...rows()[0].cells].map(textIn)).toEqual(['Ada', '60', '60', '–']);
    expect([...rows()[2].cells].map(textIn)).toEqual(['Chenleft', '–', 'missed', 'excused']);
    expect([...book.querySelector('tfoot tr').cells].map(textIn)).toEqual(['Mean', '75', '70', '–']);
    expect(textIn(book.querySelectorAll('thead th')[2])).toBe('Boxdue 3 May');
    expect(textIn(book.querySelectorAll('thead th')[3])).toBe('Leadweight 2');
  });

  it('is sorted by what is pressed, the highest first, and the other way at the second press', () => {
    heading('Total').click();
    expect(seen()).toEqual(['Boris', 'Ada', 'Chen']);
    heading('Total').click();
    expect(seen()).toEqual(['Chen', 'Ada', 'Boris']);
    expect(heading('Total').parentElement.getAttribute('aria-sort')).toBe('ascending');
    heading('Box').click();
    expect(seen()).toEqual(['Boris', 'Ada', 'Chen']);
    heading('Name').click();

    expect(seen()).toEqual(['Ada', 'Boris', 'Chen']);
  });

  it('keeps the order of names among equals', () => {
    heading('Lead').click();

    expect(seen()).toEqual(['Ada', 'Boris', 'Chen']);
  });

  it('shows those whose names hold the words, whatever their case', () => {
    seek('BO');
    expect(seen()).toEqual(['Boris']);
    expect(book.querySelector('[role="status"]').textContent).toBe('1 found');
    seek('');

    expect(seen().length).toBe(3);
    expect(book.querySelector('[role="status"]').textContent).toBe('');
  });

  it('stays sorted and sought when it is drawn anew', () => {
    heading('Total').click();
    seek('a');
    book.show({ ...SHEET, members: [...SHEET.members, { id: 4, name: 'Dana', here: true, total: 990 }], cells: `${SHEET.cells},2,990,0,2,990,0` });

    expect(seen()).toEqual(['Dana', 'Ada']);
  });

  describe('by keyboard', () => {
    it('is one stop for the Tab key', () => {
      expect(stop().length).toBe(1);
      expect(stop()[0]).toBe(rows()[0].cells[2]);
    });

    it('is walked with the arrows, within its ends', () => {
      stop()[0].focus();
      press('ArrowDown');
      expect(document.activeElement).toBe(rows()[1].cells[2]);
      press('ArrowRight');
      press('ArrowRight');
      expect(document.activeElement).toBe(rows()[1].cells[3]);
      press('Home');
      expect(document.activeElement).toBe(rows()[1].cells[0]);
      press('ArrowLeft');
      press('End', { ctrlKey: true });
      expect(document.activeElement).toBe(book.querySelector('tfoot tr').cells[3]);
      press('Home', { ctrlKey: true });
      expect(document.activeElement).toBe(book.querySelector('thead th'));
      press('PageDown');
      press('PageUp');
      press('ArrowUp');

      expect(document.activeElement).toBe(book.querySelector('thead th'));
      expect(stop().length).toBe(1);
    });

    it('leaves out those who are not sought', () => {
      seek('boris');
      expect(stop()[0]).toBe(rows()[0].cells[2]);
    });

    it('is walked from right to left where that is how one writes', () => {
      book.style.direction = 'rtl';
      stop()[0].focus();
      press('ArrowLeft');

      expect(document.activeElement).toBe(rows()[0].cells[3]);
    });

    it('opens the mark, the learner or the sorting that a cell holds', () => {
      stop()[0].focus();
      press('Enter');
      expect(marks).toEqual([{ member: 1, assignment: 11 }]);
      press('ArrowLeft');
      press(' ');
      expect(marks.length).toBe(1);
      press('Home', { ctrlKey: true });
      press('F2');

      expect(book.querySelector('thead th').getAttribute('aria-sort')).toBe('descending');
    });

    it('stays where it was when the table is drawn anew', () => {
      stop()[0].focus();
      press('ArrowDown');
      press('ArrowRight');
      book.show(SHEET);
      book.resume();

      expect(document.activeElement).toBe(rows()[1].cells[3]);
      expect(stop().length).toBe(1);
    });

    it('leaves keys alone that belong to the browser', () => {
      stop()[0].focus();

      expect(press('ArrowDown', { altKey: true })).toBe(false);
      expect(press('x')).toBe(false);
    });
  });

  it('opens a mark by a press on it', () => {
    rows()[1].cells[3].click();

    expect(marks).toEqual([{ member: 2, assignment: 12 }]);
    expect(stop()[0]).toBe(rows()[1].cells[3]);
  });
});

describe('What can be copied', () => {
  freshPage();

  it('is a link with its whole address', () => {
    expect(onPage(el('sco-copy-text', { path: 'join/abc', copy: 'Copy', copied: 'Copied' })).querySelector('a').textContent).toBe(new URL('join/abc', document.baseURI).href);
  });

  it('is a text in which this server stands', () => {
    expect(onPage(el('sco-copy-text', { text: 'curl HOST/api', copy: 'Copy', copied: 'Copied' })).querySelector('code').textContent).toBe(`curl ${new URL('.', document.baseURI).href.replace(/\/$/, '')}/api`);
  });

  it('is copied at a press, which is told', async () => {
    spyOn(navigator.clipboard, 'writeText').and.resolveTo();
    const element = onPage(el('sco-copy-text', { text: 'abc', copy: 'Copy', copied: 'Copied' }));
    element.querySelector('button').click();
    await Promise.resolve();

    expect(navigator.clipboard.writeText).toHaveBeenCalledOnceWith('abc');
    expect(element.querySelector('[role="status"]').textContent).toBe('Copied');
  });
});
