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
import org.scostudy.memory.Scheduling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner's preferences and rhythm, and their schedulings in all their versions: the log names the version of each
 * answer, and no two schedulings of a learner share a number.
 */
@Repository
public class StudySettings {

    /** A scheduling with its number in the log; version 0 is the default of everybody. */
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
                        RhythmTable.days(row.getString("rest_days")),
                        row.getInt("leech_lapses"),
                        order(row)))
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
                                                      space_grades, exam_day, exam_percent, exam_minutes, rest_days,
                                                      leech_lapses, newcomers, mixture, learn_ahead)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                .params(
                        preferences.leechLapses(),
                        preferences.order().newcomers().name(),
                        preferences.order().mixture().name(),
                        preferences.order().learnAheadMinutes())
                .update();
    }

    private static CardOrder order(ResultSet row) throws SQLException {
        return new CardOrder(
                CardOrder.Newcomers.valueOf(row.getString("newcomers")),
                CardOrder.Mixture.valueOf(row.getString("mixture")),
                row.getInt("learn_ahead"));
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

    /** The general one; which one is that of a card, {@link #inForce} tells. */
    public Versioned scheduling(long learner) {
        return inForce(learner).general();
    }

    /** The newest version of each. */
    public Schedulings inForce(long learner) {
        record Newest(@Nullable String pack, boolean apart, Versioned versioned) {}
        List<Newest> all = jdbc.sql("""
                        SELECT * FROM scheduling
                        WHERE learner_id = ?
                          AND version IN (SELECT MAX(version) FROM scheduling WHERE learner_id = ? GROUP BY pack)
                        """)
                .params(learner, learner)
                .query((row, number) -> new Newest(row.getString("pack"), row.getBoolean("apart"), versioned(row)))
                .list();
        Versioned general = Schedulings.DEFAULT.general();
        Map<String, Versioned> apart = new HashMap<>();
        for (Newest each : all) {
            if (each.pack() == null) {
                general = each.versioned();
            } else if (each.apart()) {
                apart.put(each.pack(), each.versioned());
            }
        }
        return new Schedulings(general, apart);
    }

    /** Every version of a learner's scheduling, for replaying their log. */
    public IntFunction<Scheduling> schedulings(long learner) {
        Map<Integer, Scheduling> versions = new HashMap<>();
        versions.put(0, Scheduling.DEFAULT);
        jdbc.sql("SELECT * FROM scheduling WHERE learner_id = ?")
                .param(learner)
                .query((row, number) -> versioned(row))
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

    /** Of all packs that are not set apart. */
    @Transactional
    public void schedule(long learner, Scheduling scheduling) {
        schedule(learner, null, scheduling);
    }

    /** @param pack that is set apart by it, if it was not before; absent: all others */
    @Transactional
    public void schedule(long learner, @Nullable String pack, Scheduling scheduling) {
        Schedulings now = inForce(learner);
        boolean same = now.ofPack(pack).scheduling().equals(scheduling);
        if (!same || (pack != null && !now.isApart(pack))) {
            add(learner, pack, true, scheduling);
        }
    }

    /** Has a pack follow the general scheduling again, from the next answer on. */
    @Transactional
    public void follow(long learner, String pack) {
        Schedulings now = inForce(learner);
        if (now.isApart(pack)) {
            add(learner, pack, false, now.general().scheduling());
        }
    }

    /** The number is found after the mark was taken, so that two tabs do not find the same. */
    private void add(long learner, @Nullable String pack, boolean apart, Scheduling scheduling) {
        changes.replace(learner);
        int last = jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM scheduling WHERE learner_id = ?")
                .param(learner)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        INSERT INTO scheduling (learner_id, version, desired_retention, learning_steps, relearning_steps,
                                                maximum_interval, short_term, fuzz, parameters, since, pack, apart)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        learner,
                        last + 1,
                        scheduling.desiredRetention(),
                        steps(scheduling.learningSteps()),
                        steps(scheduling.relearningSteps()),
                        scheduling.maximumIntervalDays(),
                        scheduling.shortTerm(),
                        scheduling.fuzz(),
                        ParametersText.say(scheduling.parameters()),
                        clock.instant().atOffset(UTC))
                .param(pack)
                .param(apart)
                .update();
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM study_preference WHERE learner_id = ?")
                .param(learner)
                .update();
        jdbc.sql("DELETE FROM scheduling WHERE learner_id = ?").param(learner).update();
        rhythms.forget(learner);
    }

    private static Versioned versioned(ResultSet row) throws SQLException {
        return new Versioned(
                row.getInt("version"),
                new Scheduling(
                        ParametersText.parse(row.getString("parameters")),
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
