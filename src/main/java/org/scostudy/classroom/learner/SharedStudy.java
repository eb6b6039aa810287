package org.scostudy.classroom.learner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.Members;
import org.scostudy.question.BankSection;
import org.scostudy.question.Readership;
import org.scostudy.study.queue.ExamOutlook;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.recall.SectionRecall;
import org.scostudy.study.recall.StudyRecord;
import org.scostudy.study.settings.ExamAims;
import org.springframework.stereotype.Service;

/** What instructors may see of a learner's private study: nothing, unless the learner shares it with the class. */
@Service
class SharedStudy {

    private static final int DAYS = 120;

    /**
     * @param streak days in a row
     * @param answersPerDay of the last four months, by the learner's own days; days without any are absent
     * @param recallBySection share of each section's cards, 0 to 1, that would be recalled now; by section id, in the
     *     order of the reading. What other classes teach the learner is theirs
     * @param exam of this class, while it is ahead
     */
    record Shared(
            int cardsMet,
            int streak,
            Map<LocalDate, Integer> answersPerDay,
            Map<String, Double> recallBySection,
            Optional<ExamSeen> exam) {}

    /**
     * @param outlook if it is studied for as planned; empty where the learner does not study for it
     */
    record ExamSeen(LocalDate day, Optional<ExamOutlook> outlook) {}

    private final Access access;
    private final Members members;
    private final Accounts accounts;
    private final StudyRecord record;
    private final SectionRecall recall;
    private final Readership readers;
    private final ExamAims exams;
    private final Queues queues;
    private final Clock clock;

    SharedStudy(
            Access access,
            Members members,
            Accounts accounts,
            StudyRecord record,
            SectionRecall recall,
            Readership readers,
            ExamAims exams,
            Queues queues,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.accounts = accounts;
        this.record = record;
        this.recall = recall;
        this.readers = readers;
        this.exams = exams;
        this.queues = queues;
        this.clock = clock;
    }

    /** Absent as long as the learner does not share it. */
    Optional<Shared> of(Learner instructor, long classroom, long member) {
        access.taught(instructor, classroom);
        return members.find(classroom, member)
                .filter(found -> found.active() && found.sharesStudy())
                .flatMap(found -> Optional.ofNullable(found.learner()))
                .flatMap(accounts::find)
                .map(learner -> shared(learner, classroom));
    }

    private Shared shared(Learner learner, long classroom) {
        Set<String> ofClass = readers.ofClass(classroom).sections().stream()
                .map(BankSection::id)
                .collect(Collectors.toSet());
        Map<String, Double> recalled = new LinkedHashMap<>(recall.bySection(learner));
        recalled.keySet().retainAll(ofClass);
        LocalDate from = learner.dayOf(clock.instant()).minusDays(DAYS);
        return new Shared(
                record.cardsMet(learner),
                record.streak(learner),
                record.answersPerDay(learner, from),
                recalled,
                exam(learner, classroom));
    }

    private Optional<ExamSeen> exam(Learner learner, long classroom) {
        return exams.ahead(learner.id(), learner.dayOf(clock.instant())).stream()
                .filter(asked -> asked.exam().asker() == classroom)
                .findFirst()
                .map(asked -> new ExamSeen(
                        asked.exam().day(),
                        asked.choice().wanted()
                                ? Optional.of(queues.outlook(
                                        learner,
                                        asked.exam().within(asked.choice().minutes())))
                                : Optional.empty()));
    }
}
