/**
 * Who did what to whose account, as it is kept: rows are added and read, and lose their names in time. May use no other
 * room.
 */
@NamedInterface("audit")
@NullMarked
package org.scostudy.account.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
