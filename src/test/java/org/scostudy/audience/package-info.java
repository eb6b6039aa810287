@NullMarked
package org.scostudy.audience;

import org.jspecify.annotations.NullMarked;
