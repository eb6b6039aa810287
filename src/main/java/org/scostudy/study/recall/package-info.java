/**
 * What a learner remembers now and has achieved, in numbers for other features. May use log and settings.
 */
@NamedInterface("recall")
@NullMarked
package org.scostudy.study.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
