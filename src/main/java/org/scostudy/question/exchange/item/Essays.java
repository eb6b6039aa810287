package org.scostudy.question.exchange.item;

import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Rubric;
import org.scostudy.question.Rubric.Criterion;
import org.scostudy.question.Rubric.Level;
import org.scostudy.question.markup.Rich;

/** Essays of programs whose questions have no rubric: drafts, to be given one. */
public final class Essays {

    private Essays() {}

    /**
     * @param sample what a good answer says; may be blank
     * @param fewestWords 0 for no limit, as {@code mostWords}
     */
    public static void deliver(QuestionBuilder item, Rich sample, int fewestWords, int mostWords) {
        Criterion answer = new Criterion("Answer", List.of(new Level(2, ""), new Level(1, ""), new Level(0, "")));
        boolean limits = mostWords == 0 || fewestWords <= mostWords;
        item.kind(Interaction.Kind.ESSAY.id())
                .note("exchange.moodle.essay")
                .deliver(_ -> new Interaction.Essay(
                        new Rubric(limits ? fewestWords : 0, limits ? mostWords : 0, List.of(answer)),
                        sample.plain().strip()));
    }
}
