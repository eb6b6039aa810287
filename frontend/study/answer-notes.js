import { el } from './dom.js';

/** What stands under the answer: why, what changed since, and where it comes from. */
export function answerNotes({ explanation, since, citations }, texts) {
  const notes = el('div', { class: 'deck-notes', 'data-test': 'notes' });
  if (explanation) notes.append(el('p', { class: 'deck-why', 'data-test': 'explanation' }, explanation));
  if (since) {
    notes.append(el('p', { class: 'sco-note sco-note-caution', 'data-test': 'since' }, el('strong', {}, `${texts.of('since')}: `), since));
  }
  if (citations?.length) notes.append(sources(citations, texts));
  return notes;
}

function sources(citations, texts) {
  return el('details', { class: 'deck-sources', 'data-test': 'citations' },
    el('summary', {}, texts.of('sources'), ' ',
      el('span', { class: 'deck-passage-ids' }, citations.map((citation) => citation.passage).join(', '))),
    el('dl', {}, citations.map((citation) => [
      el('dt', {}, el('a', { href: `read?passage=${encodeURIComponent(citation.passage)}` }, citation.passage), ' ', el('span', { class: 'sco-soft' }, citation.sectionTitle)),
      el('dd', {}, citation.summary),
    ])));
}

/** How a typed answer did, and how it differs from the key. */
export function verdictOf({ match, diff, best }, typed, texts) {
  const verdict = el('div', { class: 'deck-verdict', 'data-test': 'verdict', 'data-match': match },
    el('p', { class: 'deck-verdict-title' }, texts.of(`verdict.${match}`)));
  if (match !== 'EXACT' && typed.trim()) {
    verdict.append(
      el('p', { class: 'deck-verdict-about' }, texts.of('verdict.yours', best)),
      el('p', { class: 'deck-diff', 'data-test': 'diff' }, diff.map((part) => diffPart(part, texts))));
  }
  return verdict;
}

function diffPart({ op, text }, texts) {
  if (op === 'MISSING') return el('ins', { title: texts.of('verdict.missing') }, text);
  if (op === 'EXTRA') return el('del', { title: texts.of('verdict.extra') }, text);
  return text;
}

