/**
 * Live summits as they are kept: each with its log and those who took part. May use table.
 */
@NullMarked
package org.scostudy.live.kept;

import org.jspecify.annotations.NullMarked;
