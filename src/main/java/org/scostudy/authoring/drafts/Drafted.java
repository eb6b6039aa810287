package org.scostudy.authoring.drafts;

import java.util.List;
import org.scostudy.question.Question;

/**
 * What came of a text.
 *
 * @param sentences how many were read
 * @param questions best first; each must be reviewed before a learner meets it
 */
public record Drafted(int sentences, List<Question> questions) {

    public Drafted {
        questions = List.copyOf(questions);
    }
}
