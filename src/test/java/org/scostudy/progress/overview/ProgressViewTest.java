package org.scostudy.progress.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInGuest;
import org.scostudy.account.people.Accounts;
import org.scostudy.memory.Rating;
import org.scostudy.progress.chart.Plot;
import org.scostudy.progress.statistics.TimeRange;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.log.StudyHistory;
import org.scostudy.study.log.StudyHistory.Graded;
import org.springframework.beans.factory.annotation.Autowired;

/** The page says something sensible of every log, also of strange ones. */
@WholeApplication
class ProgressViewTest extends SpringBrowserlessTest {

    private static final int CHARTS = 12;

    @Autowired
    Accounts accounts;

    @Autowired
    StudyHistory history;

    @Autowired
    QuestionBank bank;

    @Autowired
    Clock clock;

    private Learner learner;

    @BeforeEach
    void isSomebody() {
        learner = SignedInGuest.on(accounts);
    }

    private Graded answer(int card, Duration ago, Rating rating) {
        CardId id = bank.cards().get(card).id();
        return new Graded(id, clock.instant().minus(ago), rating, Duration.ofSeconds(6));
    }

    private List<String> said() {
        return $view(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    @Test
    void before_the_first_answer_it_says_what_will_be_here() {
        navigate(ProgressView.class);
        assertThat(said()).anySatisfy(text -> assertThat(text).contains("begins with your first answer"));
        assertThat($view(Anchor.class).all()).extracting(Anchor::getHref).contains("study", "cards");
        assertThat($view(Plot.class).all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TimeRange.class)
    void ten_answers_are_shown_and_said_to_be_few(TimeRange range) {
        List<Graded> answers = new ArrayList<>();
        for (int card = 0; card < 5; card++) {
            answers.add(answer(card, Duration.ofDays(9), Rating.EASY));
            answers.add(answer(card, Duration.ofDays(1), Rating.AGAIN));
        }
        history.write(learner, answers, "test");
        UI.getCurrent().navigate("progress", QueryParameters.fromString("range=" + range.word()));
        assertThat($view(Plot.class).all()).hasSize(CHARTS);
        assertThat(said())
                .anySatisfy(text -> assertThat(text).startsWith("10 answers in this time"))
                .anySatisfy(text -> assertThat(text)
                        .isEqualTo("Of 5 reviews you remembered 0%. You aim at 90%, the dashed line. "
                                + "That is too few to say much."));
    }

    @Test
    void answers_of_a_time_to_come_are_left_out_and_told() {
        history.write(
                learner,
                List.of(answer(0, Duration.ofDays(2), Rating.GOOD), answer(1, Duration.ofDays(-400), Rating.GOOD)),
                "test");
        navigate(ProgressView.class);
        assertThat(said())
                .anySatisfy(text -> assertThat(text).startsWith("One answer in your record is dated later than now"))
                .anySatisfy(text -> assertThat(text).startsWith("1 answer in this time"));
    }

    @Test
    void a_log_from_the_past_century_is_shown_by_years() {
        Duration ago = Duration.between(Instant.parse("1926-05-01T12:00:00Z"), clock.instant());
        history.write(
                learner, List.of(answer(0, ago, Rating.GOOD), answer(0, Duration.ofDays(1), Rating.GOOD)), "test");
        UI.getCurrent().navigate("progress", QueryParameters.fromString("range=all"));
        assertThat(said())
                .anySatisfy(text -> assertThat(text).startsWith("2 answers in this time, a bar for each year"));
    }

    @Test
    void an_unknown_range_is_the_last_thirty_days() {
        history.write(learner, List.of(answer(0, Duration.ofDays(2), Rating.GOOD)), "test");
        UI.getCurrent().navigate("progress", QueryParameters.fromString("range=nonsense"));
        assertThat(said()).anySatisfy(text -> assertThat(text).startsWith("1 answer in this time, a bar for each day"));
    }
}
