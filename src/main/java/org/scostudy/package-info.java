/** The web application that teaches a reading: each direct subpackage is one feature. */
@NullMarked
package org.scostudy;

import org.jspecify.annotations.NullMarked;
