@NullMarked
package org.scostudy.material.read;

import org.jspecify.annotations.NullMarked;
