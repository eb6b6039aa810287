package org.scostudy.classroom;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scostudy.account.Accounts;
import org.scostudy.account.Learner;
import org.scostudy.question.BankSection;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.SectionRecall;
import org.scostudy.study.StudyRecord;
import org.springframework.stereotype.Service;

/** What instructors see of a learner's own study: nothing, as long as the learner does not share it with their class. */
@Service
class SharedStudy {

    private static final int DAYS = 28;

    /**
     * @param answers by the learner's day, of the last four weeks
     * @param known the share, 0 to 1, that would be recalled now, by title of the section
     */
    record Seen(int cardsMet, int streak, Map<LocalDate, Integer> answers, Map<String, Double> known) {}

    private final Access access;
    private final Members members;
    private final Accounts accounts;
    private final StudyRecord record;
    private final SectionRecall recall;
    private final QuestionBank bank;
    private final Clock clock;

    SharedStudy(
            Access access,
            Members members,
            Accounts accounts,
            StudyRecord record,
            SectionRecall recall,
            QuestionBank bank,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.accounts = accounts;
        this.record = record;
        this.recall = recall;
        this.bank = bank;
        this.clock = clock;
    }

    Optional<Seen> of(Learner person, long classroom, long member) {
        access.taught(person, classroom);
        return members.find(classroom, member)
                .filter(found -> found.active() && found.sharesStudy())
                .map(Member::learner)
                .flatMap(accounts::find)
                .map(this::see);
    }

    private Seen see(Learner learner) {
        LocalDate today = learner.dayOf(clock.instant());
        LocalDate from = today.minusDays(DAYS - 1L);
        Map<LocalDate, Integer> answers = new TreeMap<>();
        from.datesUntil(today.plusDays(1)).forEach(day -> answers.put(day, 0));
        record.answersPerDay(learner, from).forEach((day, count) -> answers.computeIfPresent(day, (_, _) -> count));
        Map<String, String> titles =
                bank.sections().stream().collect(Collectors.toMap(BankSection::id, BankSection::title, (a, _) -> a));
        Map<String, Double> known = new LinkedHashMap<>();
        recall.bySection(learner)
                .forEach((section, share) -> known.put(titles.getOrDefault(section, section), share));
        return new Seen(record.cardsMet(learner), record.streak(learner), answers, known);
    }
}
