@NullMarked
package org.scostudy.authoring.media;

import org.jspecify.annotations.NullMarked;
