import { choiceInput } from './choice.js';
import { essayInput } from './essay.js';
import { hotspotInput } from './hotspot.js';
import { matchingInput } from './matching.js';
import { orderingInput } from './ordering.js';
import { recallInput } from './recall.js';
import { clozeInput, numericInput, typedInput } from './text.js';

/** @import { Shown } from '../json.js' */
/** @import { Context, Input, InputOf } from './input.js' */

/** @type {Record<string, InputOf>} */
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
  essay: essayInput,
  basic: recallInput,
  reversed: recallInput,
};

/**
 * How a question is answered, by its kind.
 *
 * @param {Shown} shown
 * @param {Context} context
 * @returns {Input}
 */
export function inputFor(shown, context) {
  const input = shown.kind === 'cloze' && shown.stemHtml ? typedInput : INPUTS[shown.kind];
  return input(shown, context);
}
