package org.scostudy.study.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which exam a learner studies for: their own, or else the nearest of those that are asked of them and that they want. */
@Repository
public class ExamAims {

    /** An exam that is asked of a learner, with what the learner makes of it. */
    public record Asked(AskedExam exam, ExamChoice choice) {}

    private static final Comparator<Asked> NEAREST = Comparator.comparing(
                    (Asked each) -> each.exam().day())
            .thenComparing(each -> each.exam().asker());

    private final JdbcClient jdbc;
    private final StudyChanges changes;
    private final List<AskedExams> askers;

    public ExamAims(JdbcClient jdbc, StudyChanges changes, List<AskedExams> askers) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.askers = List.copyOf(askers);
    }

    /**
     * Empty where nothing is ahead: then what is due is studied.
     *
     * @param own what the learner wishes, their own exam among it
     * @param today in the learner's own days
     */
    public Optional<ExamInForce> inForce(long learner, Preferences own, LocalDate today) {
        ExamAim exam = own.exam();
        if (exam != null && exam.isAhead(today)) {
            return Optional.of(new ExamInForce(exam, null));
        }
        return ahead(learner, today).stream()
                .filter(each -> each.choice().wanted())
                .map(each -> new ExamInForce(each.exam().within(each.choice().minutes()), each.exam()))
                .findFirst();
    }

    /** What is asked of the learner and still to come, nearest first, wanted or not. */
    public List<Asked> ahead(long learner, LocalDate today) {
        List<AskedExam> asked = askers.stream()
                .flatMap(asker -> asker.of(learner).stream())
                .filter(exam -> today.isBefore(exam.day()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<Long, ExamChoice> choices = choices(learner);
        return asked.stream()
                .map(exam -> new Asked(exam, choices.getOrDefault(exam.asker(), ExamChoice.USUAL)))
                .sorted(NEAREST)
                .toList();
    }

    /** Nothing comes of it where that exam was taken back meanwhile, or is not asked of the learner. */
    @Transactional
    public void choose(long learner, long asker, ExamChoice choice) {
        changes.replace(learner);
        if (askers.stream().flatMap(each -> each.of(learner).stream()).noneMatch(exam -> exam.asker() == asker)) {
            return;
        }
        jdbc.sql("DELETE FROM exam_choice WHERE learner_id = ? AND asker = ?")
                .params(learner, asker)
                .update();
        jdbc.sql("INSERT INTO exam_choice (learner_id, asker, wanted, minutes) VALUES (?, ?, ?, ?)")
                .params(learner, asker, choice.wanted(), choice.minutes())
                .update();
    }

    public void forget(long learner) {
        jdbc.sql("DELETE FROM exam_choice WHERE learner_id = ?").param(learner).update();
    }

    private Map<Long, ExamChoice> choices(long learner) {
        Map<Long, ExamChoice> choices = new HashMap<>();
        jdbc.sql("SELECT asker, wanted, minutes FROM exam_choice WHERE learner_id = ?")
                .param(learner)
                .query(row -> {
                    choices.put(row.getLong("asker"), new ExamChoice(row.getBoolean("wanted"), row.getInt("minutes")));
                });
        return choices;
    }
}
