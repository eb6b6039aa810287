/**
 * Where data lie and what keeps one from them: the folder, the database, whole files, refusals in words. May use no
 * other room.
 */
@NullMarked
package org.scostudy.operation.data;

import org.jspecify.annotations.NullMarked;
