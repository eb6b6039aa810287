@NullMarked
package org.scostudy.study;

import org.jspecify.annotations.NullMarked;
