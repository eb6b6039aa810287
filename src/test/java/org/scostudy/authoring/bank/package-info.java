@NullMarked
package org.scostudy.authoring.bank;

import org.jspecify.annotations.NullMarked;
