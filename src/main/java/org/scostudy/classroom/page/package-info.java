/**
 * What pages of classes are built from: words to be copied, moments in the time of a zone. Knows nothing of classes.
 */
@NullMarked
package org.scostudy.classroom.page;

import org.jspecify.annotations.NullMarked;
