/**
 * Writing a question: fields for every kind, checks while writing, versions, and what was typed kept until it is
 * saved. May use bank, media and view.
 */
@NullMarked
package org.scostudy.authoring.editor;

import org.jspecify.annotations.NullMarked;
