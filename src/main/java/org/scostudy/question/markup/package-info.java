/**
 * Texts with pictures and sounds: Markdown, the HTML of others, and how either is shown in a page or as plain words. May use
 * the questions themselves.
 */
@NamedInterface("markup")
@NullMarked
package org.scostudy.question.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
