@NullMarked
package org.scostudy.authoring.editor;

import org.jspecify.annotations.NullMarked;
