/** Item analysis by the assessment literature: what a quiz's answers say of its questions. Plain Java. */
@NullMarked
package org.scostudy.classroom.analysis;

import org.jspecify.annotations.NullMarked;
