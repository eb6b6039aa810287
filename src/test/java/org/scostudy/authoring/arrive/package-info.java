@NullMarked
package org.scostudy.authoring.arrive;

import org.jspecify.annotations.NullMarked;
