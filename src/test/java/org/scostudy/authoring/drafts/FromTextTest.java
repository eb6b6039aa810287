package org.scostudy.authoring.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Desk;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Question;

class FromTextTest {

    private static final String TEXT = """
            Photosynthesis is the process by which green plants turn light into chemical energy. The Dutch physician Jan \
            Ingenhousz showed in 1779 that plants need sunlight for it. The process takes place in the chloroplasts of the cell. \
            Melvin Calvin received the Nobel Prize in Chemistry in 1961 for his work on the carbon cycle of plants.
            """;

    private final Desk desk = new Desk();
    private final FromText fromText = desk.fromText(Packs.over(Path.of("questions")));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void drafts_wait_in_the_authors_queue_and_reach_nobody() throws Exception {
        FromText.Made made = make();
        assertThat(made.added()).isPositive();
        assertThat(fromText.queue(desk.author)).hasSize(made.added());
        assertThat(own()).isEmpty();
        assertThat(fromText.queue(desk.instructor("Bakyt"))).isEmpty();
    }

    @Test
    void accepted_ones_reach_learners_and_rejected_ones_are_gone() throws Exception {
        make();
        List<QuestionRow> queue = fromText.queue(desk.author);
        fromText.accept(desk.author, queue.getFirst().number());
        fromText.reject(desk.author, queue.get(1).number());
        assertThat(own())
                .singleElement()
                .satisfies(question ->
                        assertThat(question.id()).isEqualTo(queue.getFirst().id()));
        assertThat(fromText.queue(desk.author)).hasSize(queue.size() - 2);
    }

    @Test
    void the_same_text_again_makes_nothing_twice_and_brings_back_nothing_that_was_rejected() throws Exception {
        make();
        fromText.reject(desk.author, fromText.queue(desk.author).getFirst().number());
        assertThat(make().added()).isZero();
    }

    @Test
    void a_stopped_making_leaves_nothing() {
        Cancellation stop = new Cancellation() {
            @Override
            public void at(long done, long inAll) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() ->
                        fromText.make(desk.author, new DraftSource.Pasted("Plants", TEXT), Desk.SECTION, 30, stop))
                .isInstanceOf(CancellationException.class);
        assertThat(desk.catalogue.now().entries()).isEmpty();
    }

    private FromText.Made make() throws Exception {
        return fromText.make(
                desk.author, new DraftSource.Pasted("Plants", TEXT), Desk.SECTION, 30, Cancellation.NOBODY);
    }

    private List<Question> own() {
        return desk.bank.questions().stream()
                .filter(question -> question.section().startsWith("own/"))
                .toList();
    }
}
