@NullMarked
package org.scostudy.guide;

import org.jspecify.annotations.NullMarked;
