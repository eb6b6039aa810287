package org.scostudy.generation.lint;

import java.util.List;
import org.scostudy.question.Question;

/** One rule of item writing. */
interface Rule {

    /** Empty when the question keeps the rule, or is of a kind that it does not concern. */
    List<Finding> check(Question question);
}
