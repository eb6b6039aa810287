package org.scostudy.study.settings;

import java.util.List;

/** Tells which exams are asked of learners. Whoever knows of some says so, and replaces the mark of those whom a change concerns. */
public interface AskedExams {

    /** Those asked of the learner now, past ones too, in any order. */
    List<AskedExam> of(long learner);
}
