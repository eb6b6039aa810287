/**
 * Questions about what a statement tells, with wrong answers of the same kind. May use name, statement, english and
 * text.
 */
@NullMarked
package org.scostudy.drafting.ask;

import org.jspecify.annotations.NullMarked;
