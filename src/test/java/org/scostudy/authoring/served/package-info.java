@NullMarked
package org.scostudy.authoring.served;

import org.jspecify.annotations.NullMarked;
