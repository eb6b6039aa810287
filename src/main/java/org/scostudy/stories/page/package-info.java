/**
 * The pages on which stories are listed and written. May use desk and draft.
 */
@NullMarked
package org.scostudy.stories.page;

import org.jspecify.annotations.NullMarked;
