/**
 * The command line: one class a command. May use backup and data.
 */
@NamedInterface("command")
@NullMarked
package org.scostudy.operation.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
