/**
 * Makes questions from facts: item models and the facts' own sentences become prompts, and only those whose key is
 * proven single and not given away reach the bank. May use: material, question.
 */
@ApplicationModule(
        displayName = "Generation",
        allowedDependencies = {"question", "question :: answer", "material :: model", "material :: store"})
@NullMarked
package org.scostudy.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
