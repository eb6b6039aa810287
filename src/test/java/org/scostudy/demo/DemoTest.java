package org.scostudy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.Grading;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.learner.StudySeen;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.RosterAtSchool;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.quiz.marking.Marking;
import org.scostudy.study.log.Replay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class DemoTest {

    @Autowired
    Accounts accounts;

    @Autowired
    SimulatedLearners simulated;

    @Autowired
    Demo demo;

    @Autowired
    ClassroomTable classrooms;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Grading grading;

    @Autowired
    ApplicationContext application;

    @Autowired
    Replay replay;

    @Autowired
    Marking marking;

    @Autowired
    JdbcClient jdbc;

    private long rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    /** In one go, because a class of months takes its seconds to make. */
    @Test
    void a_sample_class_is_full_of_life_and_goes_without_a_trace() {
        Learner lee = accounts.add("Lee " + UUID.randomUUID(), "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
        Learner ada = accounts.signUp("Ada " + UUID.randomUUID(), "caravan salt tea", ZoneOffset.UTC);
        List<String> tables =
                List.of("review", "card", "quiz_attempt", "quiz_entry", "quiz_question", "quiz_mark", "member");
        List<Long> before = tables.stream().map(this::rows).toList();
        // other tests write memories without a log
        List<String> differencesBefore = replay.compare().differences();

        Classroom sample = demo.make();

        assertThat(sample.demo()).isTrue();
        assertThat(replay.compare().differences()).containsExactlyInAnyOrderElementsOf(differencesBefore);
        classrooms.addInstructor(sample.id(), lee.id());
        Gradebook book = grading.gradebook(lee, sample.id());
        assertThat(book.members())
                .hasSize(30)
                .allSatisfy(member -> assertThat(member.name()).endsWith("(simulated)"));
        List<Long> learners = book.members().stream().map(Member::learner).toList();
        assertThat(accounts.signInNames(learners)).hasSize(30).containsValue("sample.chen.wei");
        assertThat(accounts.list()).extracting(Learner::id).doesNotContainAnyElementsOf(learners);
        var statuses = new HashSet<Mark.Status>();
        book.members()
                .forEach(member -> book.assignments()
                        .forEach(assignment ->
                                statuses.add(book.mark(assignment, member).status())));
        assertThat(statuses).containsAll(EnumSet.complementOf(EnumSet.of(Mark.Status.EXCUSED)));
        assertThat(book.assignments())
                .filteredOn(assignment -> assignment.title().equals(DemoPlan.ESSAY))
                .singleElement()
                .satisfies(essay -> assertThat(marking.essays(essay.id()))
                        .hasSize(2)
                        .satisfiesOnlyOnce(
                                written -> assertThat(written.waits()).isTrue())
                        .satisfiesOnlyOnce(written -> assertThat(written.mark()).isNotNull()));
        assertThat(book.assignments())
                .filteredOn(assignment -> assignment.title().equals("Midterm"))
                .allSatisfy(
                        midterm -> assertThat(book.mean(midterm).orElseThrow()).isBetween(0.35, 0.8));

        Member sharing =
                book.members().stream().filter(Member::sharesStudy).findFirst().orElseThrow();
        Member silent = book.members().stream()
                .filter(member -> !member.sharesStudy())
                .findFirst()
                .orElseThrow();
        assertThat(StudySeen.cardsMet(application, lee, sample.id(), sharing.id())
                        .orElseThrow())
                .isPositive();
        assertThat(StudySeen.cardsMet(application, lee, sample.id(), silent.id()))
                .isEmpty();

        joining.join(ada, sample.code());
        RosterAtSchool.removeSample(application, lee, sample.id());

        assertThat(classrooms.find(sample.id())).isEmpty();
        assertThat(simulated.all()).isEmpty();
        assertThat(accounts.find(ada.id())).isPresent();
        assertThat(tables.stream().map(this::rows).toList()).isEqualTo(before);
    }

    @Test
    void a_real_class_is_not_removed_like_a_sample() {
        Learner lee = accounts.add("Lee " + UUID.randomUUID(), "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
        Classroom real = teaching.create(lee, "Spring term");
        assertThatExceptionOfType(ClassRefused.class)
                .isThrownBy(() -> RosterAtSchool.removeSample(application, lee, real.id()));
        assertThat(classrooms.find(real.id())).isPresent();
    }
}
