@NullMarked
package org.scostudy.reading;

import org.jspecify.annotations.NullMarked;
