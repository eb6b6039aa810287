/**
 * Courses: classes with their learners, assignments with their dates, the gradebook, item analysis, and scores for other
 * systems. May use quiz and table (what is handed out), study, progress and memory (what is known), question and material
 * (what there is to know), and account (who is who).
 */
@ApplicationModule(
        displayName = "Classroom",
        allowedDependencies = {"quiz", "table", "study", "progress", "memory", "question", "material", "account"})
@NullMarked
package org.scostudy.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
