/**
 * What a sentence says that can be understood by itself. May use english and text.
 */
@NullMarked
package org.scostudy.drafting.statement;

import org.jspecify.annotations.NullMarked;
