@NullMarked
package org.scostudy.authoring.packs;

import org.jspecify.annotations.NullMarked;
