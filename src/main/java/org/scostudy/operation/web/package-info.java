/**
 * What the administrator sees in the browser. May use backup, data and watch.
 */
@NullMarked
package org.scostudy.operation.web;

import org.jspecify.annotations.NullMarked;
