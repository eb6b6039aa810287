@NullMarked
package org.scostudy.material.store;

import org.jspecify.annotations.NullMarked;
