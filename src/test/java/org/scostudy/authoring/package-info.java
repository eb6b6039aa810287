@NullMarked
package org.scostudy.authoring;

import org.jspecify.annotations.NullMarked;
