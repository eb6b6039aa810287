@NullMarked
package org.scostudy.authoring.drafts;

import org.jspecify.annotations.NullMarked;
