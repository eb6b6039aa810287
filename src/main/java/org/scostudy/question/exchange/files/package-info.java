/**
 * The bytes of a file of somebody else as text, lines or a package, never more of them than the limits. May use run.
 */
@NullMarked
package org.scostudy.question.exchange.files;

import org.jspecify.annotations.NullMarked;
