/**
 * What can happen at a live summit, and what follows from it: a list of happenings, of which the same list gives the same
 * summit on every server and after every restart. Plain Java; uses nothing of this feature.
 */
@NullMarked
package org.scostudy.live.table;

import org.jspecify.annotations.NullMarked;
