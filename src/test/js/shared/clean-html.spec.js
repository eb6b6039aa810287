import { apart, cleanHtml, rich } from '../../../../frontend/shared/clean-html.js';
import { el } from '../../../../frontend/shared/dom.js';

const cleaned = (html) => el('div', {}, cleanHtml(html)).innerHTML;

describe('HTML from a question', () => {
  it('keeps its words and plain markup', () => {
    expect(cleaned('Founded in <strong>2001</strong> at <em>Shanghai</em>')).toBe('Founded in <strong>2001</strong> at <em>Shanghai</em>');
  });

  it('loses scripts, styles and frames with all that is in them', () => {
    expect(cleaned('a<script>alert(1)</script><style>p{}</style><iframe src="x"></iframe><svg><a>x</a></svg>b')).toBe('ab');
  });

  it('loses attributes', () => {
    expect(cleaned('<p onclick="alert(1)" style="color:red" class="x">a</p>')).toBe('<p>a</p>');
  });

  it('keeps the words of an element that it does not know', () => {
    expect(cleaned('<marquee>a <b>b</b></marquee>')).toBe('a <b>b</b>');
  });

  it('keeps links to the web and to mail, which open elsewhere', () => {
    expect(cleaned('<a href="https://example.org/">x</a>')).toBe('<a href="https://example.org/" rel="noopener noreferrer" target="_blank">x</a>');
    expect(cleaned('<a href="mailto:a@example.org">x</a>')).toContain('mailto:a@example.org');
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', '/admin', ' javascript:alert(1)']) {
    it(`loses a link to ${href}`, () => {
      expect(cleaned(`<a href="${href}">x</a>`)).toBe('<a>x</a>');
    });
  }

  it('keeps pictures of our own media only', () => {
    expect(cleaned('<img src="media/0123456789abcdef.png" alt="A map" onerror="alert(1)">')).toBe('<img src="media/0123456789abcdef.png" alt="A map">');
    expect(cleaned('<img src="https://example.org/x.png">')).toBe('');
    expect(cleaned('<img src="media/../0123456789abcdef.png">')).toBe('');
    expect(cleaned('<img src="media/0123456789abcdef.svg">')).toBe('');
  });

  it('keeps sounds of our own media, which play only when asked to', () => {
    expect(cleaned('<audio src="media/0123456789abcdef.mp3" autoplay aria-label="Anthem">')).toBe('<audio src="media/0123456789abcdef.mp3" controls="" preload="none" aria-label="Anthem"></audio>');
    expect(cleaned('<audio src="https://example.org/x.mp3"></audio>')).toBe('');
  });

  it('loses comments', () => {
    expect(cleaned('a<!-- b -->c')).toBe('ac');
  });

  it('gives way to plain words where there is none', () => {
    expect(rich(null, 'plain')).toBe('plain');
    expect(rich('', 'plain')).toBe('plain');
    expect(el('p', {}, rich('<b>x</b>', 'plain')).innerHTML).toBe('<b>x</b>');
  });
});

describe('What may hold no controls', () => {
  it('is parted from its sounds and what unfolds', () => {
    const { words, sounds } = apart(cleanHtml('Listen: <audio src="media/0123456789abcdef.mp3"></audio><details><summary>Words</summary>x</details> now'));

    expect(el('p', {}, words).innerHTML).toBe('Listen:  now');
    expect(sounds.map(({ tagName }) => tagName)).toEqual(['AUDIO', 'DETAILS']);
  });

  it('may be plain words', () => {
    const { words, sounds } = apart('Tashkent');

    expect(words.map(({ textContent }) => textContent)).toEqual(['Tashkent']);
    expect(sounds).toEqual([]);
  });
});
