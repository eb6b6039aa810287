/**
 * Live summits as this server knows them: what is done is checked, recorded and told to whoever looks on; other servers hear
 * of it through the log. May use table and kept.
 */
@NullMarked
package org.scostudy.live.hall;

import org.jspecify.annotations.NullMarked;
