/**
 * The list of the bank: search, filters, work on many at once, export of a selection. May use bank, feedback, media
 * and view.
 */
@NullMarked
package org.scostudy.authoring.browse;

import org.jspecify.annotations.NullMarked;
