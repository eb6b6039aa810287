/**
 * The command line: one class a command. May use backup and data.
 */
@NullMarked
package org.scostudy.operation.command;

import org.jspecify.annotations.NullMarked;
