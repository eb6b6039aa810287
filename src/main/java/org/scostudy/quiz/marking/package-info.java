/**
 * Essays of papers on their way to a mark: which wait, who reads which, what each earns. May use attempt, paper and item.
 */
@NamedInterface("marking")
@NullMarked
package org.scostudy.quiz.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
