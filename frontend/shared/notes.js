import { rich } from './clean-html.js';
import { el } from './dom.js';
import { formulas } from './formulas.js';

/** @import { Citation, DiffPart, Noted } from './json.js' */
/** @import { Texts } from './texts.js' */

/**
 * What stands under the answer: why, what changed since, and where it comes from.
 *
 * @param {Noted} noted
 * @param {Texts} texts
 * @param {{ passages?: 'open' | 'folded' }} [how]
 */
export function answerNotes({ explanation, since, citations, looks }, texts, { passages = 'folded' } = {}) {
  const notes = el('div', { class: 'sco-notes', 'data-test': 'notes' });
  if (explanation) notes.append(el('div', { class: 'sco-why sco-rich', 'data-test': 'explanation' }, rich(looks?.explanation, el('p', {}, formulas(explanation)))));
  if (since) {
    notes.append(el('div', { class: 'sco-note sco-note-caution sco-rich', 'data-test': 'since' }, el('strong', {}, `${texts.of('since')}: `), rich(looks?.since, since)));
  }
  if (citations?.length) notes.append(passages === 'open' ? openSources(citations, texts) : sources(citations, texts));
  return notes;
}

/** @param {Citation[]} citations @param {Texts} texts */
function sources(citations, texts) {
  /** @param {{ currentTarget: HTMLDetailsElement }} event */
  const opened = ({ currentTarget }) => currentTarget.open && currentTarget.lastElementChild?.scrollIntoView({ block: 'nearest' });
  return el('details', { class: 'sco-sources', 'data-test': 'citations', toggle: opened },
    el('summary', {}, texts.of('sources'), ' ',
      el('span', { class: 'sco-passage-ids' }, citations.map((citation) => citation.passage).join(', '))),
    list(citations));
}

/** @param {Citation[]} citations @param {Texts} texts */
function openSources(citations, texts) {
  return el('div', { class: 'sco-sources', 'data-test': 'citations' }, el('h4', { class: 'sco-sources-title' }, texts.of('sources')), list(citations));
}

/** @param {Citation[]} citations */
const list = (citations) => el('dl', {}, citations.map((citation) => [
  el('dt', {}, el('a', { href: `read?passage=${encodeURIComponent(citation.passage)}` }, citation.passage), ' ', el('span', { class: 'sco-soft' }, citation.sectionTitle)),
  el('dd', {}, citation.summary),
]));

/**
 * Whether the two have enough in common that a comparison tells something.
 *
 * @param {DiffPart[]} diff
 */
export const comparable = (diff) => diff.some(({ op }) => op === 'SAME');

/**
 * How what was typed differs from the key.
 *
 * @param {DiffPart[]} diff
 * @param {Texts} texts
 */
export function difference(diff, texts) {
  return el('p', { class: 'sco-diff', 'data-test': 'diff' }, diff.map(({ op, text }) => {
    if (op === 'MISSING') return el('ins', { title: texts.of('verdict.missing') }, text);
    if (op === 'EXTRA') return el('del', { title: texts.of('verdict.extra') }, text);
    return text;
  }));
}
