package org.scostudy.classroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.classroom.TeachPages;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.demo.SampleAttempts;
import org.scostudy.progress.chart.Plot;

@WholeApplication
class AnalysisPageTest extends TeachPages {

    @Nested
    class The_analysis {

        @Test
        void says_that_nobody_has_finished_yet() {
            assign("Week 1");
            navigate(at("/analysis"), TeachAnalysisView.class);
            assertThat(said()).anyMatch(words -> words.startsWith("Nobody has finished this quiz yet"));
        }

        @Test
        void looks_at_each_question_through_first_attempts() {
            Assignment quiz = assign("Week 1");
            for (int i = 0; i < 12; i++) {
                Learner learner = accounts.signUp("L" + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
                Member member = joining.join(learner, spring.code()).member();
                SampleAttempts.Sample taken = samples.take(
                        learner,
                        "Week 1",
                        quiz.id(),
                        papers.of(quiz.id()).orElseThrow().paper(),
                        42,
                        i / 4.0 - 1.5,
                        clock.instant().minus(Duration.ofHours(1)),
                        i);
                marks.began(spring.id(), quiz.id(), member.id(), taken.attempt(), clock.instant());
                marks.finished(taken.attempt(), taken.points(), taken.outOf(), clock.instant());
            }
            navigate(at("/analysis"), TeachAnalysisView.class);
            assertThat(said()).anyMatch(words -> words.startsWith("12 learners have finished: a small sample"));
            assertThat($view(ItemCard.class).all()).hasSize(5);
            assertThat($view(Plot.class).all()).hasSize(3);
        }
    }
}
