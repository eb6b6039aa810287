/**
 * Questions as learners meet them: cards, the prompts that ask them, and how a typed answer is judged.
 * Knows nothing of schedules or learners. May use: material, files, language, text.
 */
@ApplicationModule(
        displayName = "Question",
        allowedDependencies = {"files", "language", "material :: model", "text"})
@NullMarked
package org.scostudy.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
