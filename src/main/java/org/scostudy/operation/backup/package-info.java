/**
 * All data in one file and back, by hand or while the server runs. May use data and watch.
 */
@NullMarked
package org.scostudy.operation.backup;

import org.jspecify.annotations.NullMarked;
