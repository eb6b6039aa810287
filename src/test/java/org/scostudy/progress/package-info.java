@NullMarked
package org.scostudy.progress;

import org.jspecify.annotations.NullMarked;
