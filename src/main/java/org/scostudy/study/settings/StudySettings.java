package org.scostudy.study.settings;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.memory.Parameters;
import org.scostudy.memory.Scheduling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A learner's preferences and rhythm, and their scheduling in all its versions: the log names the version of each answer. */
@Repository
public class StudySettings {

    /** The scheduling in force, with its number in the log; version 0 is the default of everybody. */
    public record Versioned(int version, Scheduling scheduling) {}

    private final JdbcClient jdbc;
    private final RhythmTable rhythms;
    private final StudyChanges changes;
    private final Clock clock;

    public StudySettings(JdbcClient jdbc, StudyChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.rhythms = new RhythmTable(jdbc);
        this.changes = changes;
        this.clock = clock;
    }

    public Preferences preferences(long learner) {
        return jdbc.sql("SELECT * FROM study_preference WHERE learner_id = ?")
                .param(learner)
                .query((row, number) -> new Preferences(
                        words(row.getString("sections")),
                        row.getInt("new_per_day"),
                        row.getInt("reviews_per_day"),
                        Preferences.Grades.valueOf(row.getString("grades")),
                        row.getBoolean("typing"),
                        row.getBoolean("space_grades"),
                        exam(row),
                        RhythmTable.days(row.getString("rest_days"))))
                .optional()
                .orElse(Preferences.DEFAULT);
    }

    @Transactional
    public void prefer(long learner, Preferences preferences) {
        changes.replace(learner);
        ExamAim exam = preferences.exam();
        jdbc.sql("DELETE FROM study_preference WHERE learner_id = ?")
                .param(learner)
                .update();
        jdbc.sql("""
                        INSERT INTO study_preference (learner_id, sections, new_per_day, reviews_per_day, grades, typing,
                                                      space_grades, exam_day, exam_percent, exam_minutes, rest_days)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        String.join(" ", new TreeSet<>(preferences.sections())),
                        preferences.newPerDay(),
                        preferences.reviewsPerDay(),
                        preferences.grades().name(),
                        preferences.typing(),
                        preferences.spaceGrades())
                .param(exam == null ? null : exam.day())
                .param(exam == null ? null : Integer.valueOf(exam.percent()))
                .param(exam == null ? null : Integer.valueOf(exam.minutes()))
                .param(RhythmTable.names(preferences.restDays()))
                .update();
    }

    public Rhythm rhythm(long learner) {
        return rhythms.find(learner);
    }

    @Transactional
    public void keep(long learner, Rhythm rhythm) {
        changes.replace(learner);
        rhythms.write(learner, rhythm);
    }

    /** Of rest days and rhythm together. */
    public Ease ease(long learner) {
        return new Ease(preferences(learner).restDays(), rhythm(learner));
    }

    private static @Nullable ExamAim exam(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("exam_day", LocalDate.class);
        return day == null ? null : new ExamAim(day, row.getInt("exam_percent"), row.getInt("exam_minutes"));
    }

    public Versioned scheduling(long learner) {
        return jdbc.sql("SELECT * FROM scheduling WHERE learner_id = ? ORDER BY version DESC FETCH FIRST 1 ROW ONLY")
                .param(learner)
                .query(StudySettings::versioned)
                .optional()
                .orElse(new Versioned(0, Scheduling.DEFAULT));
    }

    /** Every version of a learner's scheduling, for replaying their log. */
    public IntFunction<Scheduling> schedulings(long learner) {
        Map<Integer, Scheduling> versions = new HashMap<>();
        versions.put(0, Scheduling.DEFAULT);
        jdbc.sql("SELECT * FROM scheduling WHERE learner_id = ?")
                .param(learner)
                .query(StudySettings::versioned)
                .list()
                .forEach(v -> versions.put(v.version(), v.scheduling()));
        return version -> {
            Scheduling scheduling = versions.get(version);
            if (scheduling == null) {
                throw new IllegalStateException("learner " + learner + " has no scheduling version " + version);
            }
            return scheduling;
        };
    }

    @Transactional
    public void schedule(long learner, Scheduling scheduling) {
        Versioned now = scheduling(learner);
        if (now.scheduling().equals(scheduling)) {
            return;
        }
        changes.replace(learner);
        jdbc.sql("""
                        INSERT INTO scheduling (learner_id, version, desired_retention, learning_steps,
                                                relearning_steps, maximum_interval, short_term, fuzz, parameters, since)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        now.version() + 1,
                        scheduling.desiredRetention(),
                        steps(scheduling.learningSteps()),
                        steps(scheduling.relearningSteps()),
                        scheduling.maximumIntervalDays(),
                        scheduling.shortTerm(),
                        scheduling.fuzz(),
                        Arrays.stream(scheduling.parameters().w())
                                .mapToObj(Double::toString)
                                .collect(Collectors.joining(" ")),
                        clock.instant().atOffset(UTC))
                .update();
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM study_preference WHERE learner_id = ?")
                .param(learner)
                .update();
        jdbc.sql("DELETE FROM scheduling WHERE learner_id = ?").param(learner).update();
        rhythms.forget(learner);
    }

    private static Versioned versioned(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        double[] w = Arrays.stream(row.getString("parameters").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Versioned(
                row.getInt("version"),
                new Scheduling(
                        new Parameters(w),
                        row.getDouble("desired_retention"),
                        steps(row.getString("learning_steps")),
                        steps(row.getString("relearning_steps")),
                        row.getInt("maximum_interval"),
                        row.getBoolean("short_term"),
                        row.getBoolean("fuzz")));
    }

    private static String steps(List<Duration> steps) {
        return steps.stream().map(Duration::toString).collect(Collectors.joining(" "));
    }

    private static List<Duration> steps(String text) {
        return words(text).isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Duration::parse).toList();
    }

    private static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.split(" "));
    }
}
