@NullMarked
package org.scostudy.operation.command;

import org.jspecify.annotations.NullMarked;
