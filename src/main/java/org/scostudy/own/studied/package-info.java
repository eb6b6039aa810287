/**
 * A learner's own cards beside everything else that they study. May use shelf.
 */
@NullMarked
package org.scostudy.own.studied;

import org.jspecify.annotations.NullMarked;
