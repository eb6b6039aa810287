/**
 * Courses: classes with their learners, assignments with their dates, the gradebook, item analysis, and scores for other
 * systems. May use quiz (attempts), study and progress (retention), and account (who is who).
 */
@ApplicationModule(
        displayName = "Classroom",
        allowedDependencies = {"study", "progress", "account"})
@NullMarked
package org.scostudy.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
