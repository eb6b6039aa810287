/**
 * Fronts and backs in lines, read only. May use run, files, item and format.
 */
@NullMarked
package org.scostudy.question.exchange.pairs;

import org.jspecify.annotations.NullMarked;
