/**
 * Makes questions from facts: item models and the facts' own sentences become prompts, and only those whose key is
 * proven single and not given away reach the bank. May use: material, question.
 *
 * <p>Here stand what came of a pack and how its making is followed; no room is used. The rooms, each on those below
 * it:
 *
 * <pre>
 * bank      a pack's cards and questions, and the bank of all packs
 * exercise  questions that only quizzes ask
 * card      cards, what is said after them
 * proof     one key, and not given away
 * wording   facts in words                  lint  the rules of item writing
 * </pre>
 */
@ApplicationModule(
        displayName = "Generation",
        allowedDependencies = {
            "common",
            "language",
            "question",
            "question :: answer",
            "material :: model",
            "material :: store",
            "text"
        })
@NullMarked
package org.scostudy.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
