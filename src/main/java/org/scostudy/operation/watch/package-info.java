/**
 * Whether what is written now will stay: the folder, the room on its disk and the database, asked before a change is
 * acknowledged; what closed itself is opened again. May use data.
 */
@NullMarked
package org.scostudy.operation.watch;

import org.jspecify.annotations.NullMarked;
