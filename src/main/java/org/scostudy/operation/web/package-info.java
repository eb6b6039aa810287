/**
 * What the administrator sees in the browser. May use backup and data.
 */
@NullMarked
package org.scostudy.operation.web;

import org.jspecify.annotations.NullMarked;
