package org.scostudy.study.fit;

import java.util.List;

/** Tells who learns together, such as in a class: of those, newcomers may be helped by the answers of the others. */
public interface StudyGroups {

    /** Those in which the learner learns now. */
    List<Long> of(long learner);

    /** Who learns in the group now; nobody in one that is over. */
    List<Long> learners(long group);
}
