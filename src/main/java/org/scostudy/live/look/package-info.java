/**
 * What each page of a live summit may see, in words: the text and the votes for all, its brief for each seat, everything for the
 * chair, and at the end what the members' interests would have made of it. May use hall, kept and table.
 */
@NullMarked
package org.scostudy.live.look;

import org.jspecify.annotations.NullMarked;
