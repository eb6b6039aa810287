import { choiceInput } from './choice.js';
import { hotspotInput } from './hotspot.js';
import { matchingInput } from './matching.js';
import { orderingInput } from './ordering.js';
import { recallInput } from './recall.js';
import { clozeInput, numericInput, typedInput } from './text.js';

const INPUTS = {
  choice: choiceInput,
  'multiple-response': choiceInput,
  'true-false': choiceInput,
  typed: typedInput,
  numeric: numericInput,
  cloze: clozeInput,
  matching: matchingInput,
  ordering: orderingInput,
  hotspot: hotspotInput,
  basic: recallInput,
  reversed: recallInput,
};

/**
 * How a question is answered: {element, answer, target}. `answer` is what is given so far, null while it is incomplete;
 * `sofar` is the same however incomplete; `target` takes the focus; `pick({pick, key})` chooses by key where there are options. With feedback it shows what came of it.
 */
export function inputFor(shown, { locked, feedback, texts, changed }) {
  const input = shown.kind === 'cloze' && shown.stemHtml ? typedInput : INPUTS[shown.kind];
  return input(shown, { locked, feedback, texts, changed });
}
