/** What people do with the product, walked in a real browser. */
@NullMarked
package org.scostudy.story;

import org.jspecify.annotations.NullMarked;
