/** Who may do what, for everything that there is: see access.txt among the resources. */
@NullMarked
package org.scostudy.access;

import org.jspecify.annotations.NullMarked;
