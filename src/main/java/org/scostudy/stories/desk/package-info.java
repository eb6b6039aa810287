/**
 * Stories of people as they are kept: rows, versions, what is typed and not saved yet; and what of it learners meet. May
 * use draft.
 */
@NullMarked
package org.scostudy.stories.desk;

import org.jspecify.annotations.NullMarked;
