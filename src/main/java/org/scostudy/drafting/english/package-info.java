/**
 * English: sentences, words, their kinds and forms, as the language models know them. May use text.
 */
@NullMarked
package org.scostudy.drafting.english;

import org.jspecify.annotations.NullMarked;
