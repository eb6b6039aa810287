@NullMarked
package org.scostudy.operation.backup;

import org.jspecify.annotations.NullMarked;
