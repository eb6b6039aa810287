@NullMarked
package org.scostudy.authoring.imports;

import org.jspecify.annotations.NullMarked;
