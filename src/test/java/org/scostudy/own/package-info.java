/** Cards of one's own, in the whole application and each part of it. */
@NullMarked
package org.scostudy.own;

import org.jspecify.annotations.NullMarked;
