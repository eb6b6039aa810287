/**
 * Names, dates and amounts in a text: what they are names of, and where they stand. May use statement, english and
 * text.
 */
@NullMarked
package org.scostudy.drafting.name;

import org.jspecify.annotations.NullMarked;
