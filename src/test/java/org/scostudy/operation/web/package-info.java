@NullMarked
package org.scostudy.operation.web;

import org.jspecify.annotations.NullMarked;
