import { cleanHtml, rich } from '../../../../frontend/shared/clean-html.js';
import { el } from '../../../../frontend/shared/dom.js';
import { formulas, setFormulas } from '../../../../frontend/shared/formulas.js';
import '../../../../frontend/shared/sco-formulas.js';
import { freshPage, onPage } from '../page.js';

const PATIENCE_MS = 10_000;

/** Waits until every formula inside is set, or is told to be left as it is. */
async function settled(within) {
  const end = performance.now() + PATIENCE_MS;
  const open = () => [...within.querySelectorAll('.sco-formula')].some((each) => !each.matches('.is-source') && !each.querySelector('math'));
  while (open()) {
    if (performance.now() > end) throw new Error(`not set: ${within.innerHTML}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return within;
}

const shown = (...children) => settled(onPage(el('p', {}, ...children)));
const source = (within) => within.querySelector('annotation')?.textContent;

describe('A formula', () => {
  freshPage();

  for (const text of ['\\(x^2\\)', '\\[x^2\\]', '$$x^2$$']) {
    it(`is set when it is written ${text}, for eyes and for screen readers`, async () => {
      const page = await shown(formulas(`So ${text} is.`));

      expect(page.querySelector('math msup')).not.toBeNull();
      expect(page.querySelector('.katex-html')?.getAttribute('aria-hidden')).toBe('true');
      expect(page.firstChild?.textContent).toBe('So ');
      expect(page.lastChild?.textContent).toBe(' is.');
    });
  }

  it('stands in a line of its own when it is displayed', async () => {
    expect((await shown(formulas('\\(x\\)'))).querySelector('.katex-display')).toBeNull();
    expect((await shown(formulas('\\[x\\]'))).querySelector('.katex-display')).not.toBeNull();
  });

  it('is shown as it was written when it is wrong', async () => {
    const page = await shown(formulas('See \\(\\frac{1\\) here'));

    expect(page.textContent).toBe('See \\(\\frac{1\\) here');
  });

  it('leads nowhere and loads nothing', async () => {
    const page = await shown(formulas('\\(\\href{javascript:alert(1)}{x} \\includegraphics{https://example.org/x.png} \\htmlData{a=b}{y}\\)'));

    expect(page.querySelector('a, img, [data-a]')).toBeNull();
  });

  it('is never markup', async () => {
    const page = await shown(formulas('\\(\\text{<img src=x onerror=alert(1)>}\\) and \\(<script>\\frac\\)'));

    expect(page.querySelector('img, script')).toBeNull();
  });

  it('that calls itself without end is given up', async () => {
    const page = await shown(formulas('\\(\\def\\a{\\a\\a}\\a\\)'));

    expect(page.textContent).toBe('\\(\\def\\a{\\a\\a}\\a\\)');
  });

  it('may have a gap', async () => {
    const page = await shown(formulas('\\(a + _____ = c\\)'));

    expect(page.querySelector('math')).not.toBeNull();
  });

  it('is no price', () => {
    expect(formulas('It costs $5, or $$6')).toBe('It costs $5, or $$6');
  });
});

describe('Formulas in HTML', () => {
  freshPage();

  it('are set among its markup', async () => {
    const page = await shown(cleanHtml('<b>Solve</b> \\(a &lt; b\\)'));

    expect(source(page)).toBe('a < b');
    expect(page.querySelector('b')?.textContent).toBe('Solve');
  });

  it('are whole where the server parted their braces', async () => {
    expect(source(await shown(cleanHtml('\\(\\frac{<!-- -->{a}}{b}\\)')))).toBe('\\frac{{a}}{b}');
  });

  it('stay as they are in code', async () => {
    const page = await shown(cleanHtml('<code>\\(x\\)</code>'));

    expect(page.innerHTML).toBe('<code>\\(x\\)</code>');
  });

  it('are set in plain words too', async () => {
    expect(source(await shown(rich(null, 'So \\(y\\)')))).toBe('y');
  });
});

describe('A text that the server put into a page', () => {
  freshPage();

  it('gets its formulas set', async () => {
    const page = onPage(el('div', {}));
    page.innerHTML = '<sco-formulas><p>So \\(\\frac{<!-- -->{a}}{b}\\)</p></sco-formulas>';
    await Promise.resolve();

    expect(source(await settled(page))).toBe('\\frac{{a}}{b}');
  });

  it('is left alone without any', () => {
    const page = el('div', {}, 'a ', el('b', {}, 'b'));
    setFormulas(page);

    expect(page.innerHTML).toBe('a <b>b</b>');
  });
});
