/**
 * Questions of people as they are stored: rows, versions, search, and what became of them in use. May use no other
 * room.
 */
@NamedInterface("bank")
@NullMarked
package org.scostudy.authoring.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
