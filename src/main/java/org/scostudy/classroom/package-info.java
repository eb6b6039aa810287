/**
 * Courses: classes with their learners, assignments with their dates, the gradebook, item analysis, and scores for other
 * systems. May use quiz and table (what is handed out), study and progress (what is known), question and material
 * (what there is to know), audience (who meets it), account (who is who), mail (letters) and sheet (tables as files).
 *
 * <p>Each room below is one feature with its page, service, records and table; a room uses only those that stand below it:
 *
 * <pre>
 * api       scores for other programs           course    a learner's classes
 * score     formats, downloads, page Export     calendar  due dates in other calendars
 * token     keys for programs                   task      what a learner has to do
 * analysis  item analysis                       learner   one learner's path
 * assign    handing out work
 * materials what assignments draw from
 * paper     what quizzes ask, and corrections of it
 * gradebook marks
 * letter    what is written to a class
 * work      assignments, dates, attempts        settings  what a class is
 * join      the way into a class               exam      the day by which it is to know
 * roster    classes and their people
 * page      words to be copied, times of a zone
 * </pre>
 */
@ApplicationModule(
        displayName = "Classroom",
        allowedDependencies = {
            "language",
            "account",
            "account :: page",
            "account :: people",
            "account :: signin",
            "audience",
            "common",
            "mail",
            "material :: model",
            "shell",
            "progress",
            "progress :: chart",
            "question",
            "sheet",
            "quiz",
            "quiz :: assigned",
            "quiz :: item",
            "quiz :: page",
            "quiz :: paper",
            "quiz :: marking",
            "quiz :: regrade",
            "memory :: exam",
            "study",
            "study :: fit",
            "study :: queue",
            "study :: recall",
            "study :: session",
            "study :: settings",
            "summit"
        })
@NullMarked
package org.scostudy.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
