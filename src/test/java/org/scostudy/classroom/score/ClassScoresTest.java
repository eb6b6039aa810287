package org.scostudy.classroom.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.classroom.Course;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class ClassScoresTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ClassScores scores;

    private final String title = "Spring " + UUID.randomUUID();
    private Course course;

    @BeforeEach
    void a_class() {
        course = new Course(application, title);
    }

    @Test
    void a_class_is_found_by_its_title_and_by_its_code_whatever_the_case() {
        assertThat(scores.named(title.toUpperCase(Locale.ROOT))).hasSize(1);
        assertThat(scores.named(course.classroom.code().toLowerCase(Locale.ROOT)))
                .containsExactlyElementsOf(scores.named(title));
        assertThat(scores.named("")).isEmpty();
    }

    @Test
    void classes_of_the_same_title_are_told_apart_by_their_code() {
        Course other = new Course(application, title);
        assertThat(scores.named(title)).hasSize(2);
        assertThat(scores.named(other.classroom.code()))
                .extracting(ClassScores.Named::id)
                .containsExactly(other.classroom.id());
    }

    @Test
    void every_format_is_written_for_a_class_that_has_nothing_yet() throws IOException {
        for (ScoreFormat format : ScoreFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scores.write(scores.named(title).getFirst(), format, "http://localhost", out);
            assertThat(out.size()).as(format.toString()).isPositive();
        }
    }

    @Test
    void the_summary_names_the_learners() throws IOException {
        course.joined("Ada");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scores.write(scores.named(title).getFirst(), ScoreFormat.CSV, "http://localhost", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\r\nAda,");
    }
}
