package org.scostudy.authoring.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Problem;

/**
 * What an import would do, or did.
 *
 * @param format absent when the file is none that can be read
 * @param drafts how many of the new and changed ones a person must finish first
 * @param lost how many could not be read
 * @param withdrawn how many that learners meet now would become drafts
 * @param twins how many of the new ones ask and answer the same as another question
 * @param reviews how many answers of the past came along
 * @param whole whether the file was read to its end
 * @param lines those that are new, changed or want a look, the first of them; the unsure ones before all others
 * @param pictures that came with them, by their names, as far as they are not too large together
 */
public record ImportPreview(
        Optional<QuestionFormat> format,
        int added,
        int changed,
        int unchanged,
        int drafts,
        int lost,
        int withdrawn,
        int twins,
        int reviews,
        boolean whole,
        List<Line> lines,
        List<Problem> problems,
        Map<String, byte[]> pictures) {

    /**
     * A question that is new or changed, or wants to be finished.
     *
     * @param twin the stem of another one that asks and answers the same
     * @param question as learners would meet it
     * @param sure whether nobody needs to look at it
     */
    public record Line(
            Place place,
            Change change,
            String stem,
            List<Message> notes,
            @Nullable String twin,
            Question question,
            boolean sure) {}

    /** What becomes of a question. */
    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** Whether nothing in it asks for a look. */
    public boolean sure() {
        return useful() && drafts == 0 && lost == 0 && withdrawn == 0 && twins == 0 && problems.isEmpty();
    }

    /** Whether there is anything to import. */
    public boolean useful() {
        return whole && added + changed + unchanged > 0;
    }
}
