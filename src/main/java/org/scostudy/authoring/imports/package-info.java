/**
 * Files of questions on their way into the bank: seen before, written all or nothing, undone. May use bank and media.
 */
@NamedInterface("imports")
@NullMarked
package org.scostudy.authoring.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
