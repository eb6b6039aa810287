@NullMarked
package org.scostudy.quiz;

import org.jspecify.annotations.NullMarked;
