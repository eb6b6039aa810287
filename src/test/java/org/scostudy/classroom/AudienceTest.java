package org.scostudy.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.WholeApplication;
import org.scostudy.access.Actor;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInAs;
import org.scostudy.audience.Audience;
import org.scostudy.audience.AudienceRefused;
import org.scostudy.audience.Audiences;
import org.scostudy.audience.ClassStock;
import org.scostudy.audience.SwitchedOff;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.imports.ImportPlan;
import org.scostudy.authoring.imports.Importing;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.materials.Equipping;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.memory.Rating;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Material;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Freezing;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PaperStock;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.quiz.plan.ReadyQuizzes;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.StudyHistory;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.recall.SectionRecall;
import org.scostudy.study.recall.StudyRecord;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StudySettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** An instructor publishes a thousand sums for their own class, on a server where others learn a reading. */
@WholeApplication
class AudienceTest {

    private static final int SUMS = 1_000;
    private static final String BANK = "arithmetic";
    private static final String SUM = " × ";

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    Importing importing;

    @Autowired
    Audiences audiences;

    @Autowired
    Equipping equipping;

    @Autowired
    Readership readers;

    @Autowired
    QuestionBank bank;

    private Course sums;
    private Course reading;
    private String material = "";

    @BeforeEach
    void a_thousand_sums_of_another_instructor() throws Exception {
        sums = new Course(application, "Sums");
        reading = new Course(application, "The reading");
        material = Material.ofPerson(BANK, sums.instructor.id());
        Path file = folder.resolve("sums.gift");
        Files.writeString(
                file,
                IntStream.range(0, SUMS)
                        .mapToObj(i -> "Sum %d: what is %d × %d? {=%d ~%d ~%d}"
                                .formatted(sums.instructor.id(), i + 2, i + 13, (i + 2) * (i + 13), i, i + 1))
                        .collect(Collectors.joining("\n\n")));
        bring(sums.instructor);
    }

    private void bring(Learner author) {
        ImportPlan plan =
                new ImportPlan(folder.resolve("sums.gift"), "sums.gift", new Destination(BANK, "Arithmetic"), null);
        assertThat(importing
                        .run(author, plan, Importing.As.REVIEWED, Cancellation.NOBODY)
                        .added())
                .isEqualTo(SUMS);
    }

    /** Other tests have the same bank. */
    @AfterEach
    void nothing_is_left_in_the_bank() {
        importing.undo(
                sums.instructor, importing.past(sums.instructor).getFirst().id());
    }

    private boolean sumsIn(QuestionBank met) {
        return met.cards().stream().anyMatch(AudienceTest::isSum);
    }

    private static boolean isSum(StudyCard card) {
        return card.pack().equals(BANK);
    }

    private CardId aSum() {
        return bank.cards().stream()
                .filter(AudienceTest::isSum)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String path() {
        return bank.sections().stream()
                .filter(section -> section.pack().equals(BANK))
                .map(BankSection::id)
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse get_(Learner learner, String address) throws Exception {
        return mvc.perform(get(address).with(authentication(SignedInAs.of(learner))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse quizOf(Learner learner, String section) throws Exception {
        return mvc.perform(post("/api/quiz/attempts")
                        .with(authentication(SignedInAs.of(learner)))
                        .header("X-SCO-Study", "1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared()
                                .writeValueAsString(Map.of("number", 5, "sections", List.of(section)))))
                .andReturn()
                .getResponse();
    }

    /** Where sums come up for a learner; the names are for whoever reads a failure. */
    private Set<String> whereSumsAre(Learner learner) throws Exception {
        Set<String> found = new java.util.TreeSet<>();
        String session = UUID.randomUUID().toString();
        application.getBean(StudySettings.class).prefer(learner.id(), Preferences.DEFAULT.withNewPerDay(999));
        if (application.getBean(Queues.class).of(learner, Scope.CHOSEN, null).take(Integer.MAX_VALUE).stream()
                .anyMatch(card -> card.id().pack().equals(BANK))) {
            found.add("queue");
        }
        if (get_(learner, "/api/study/next?session=" + session + "&section=" + path())
                .getContentAsString()
                .contains(SUM)) {
            found.add("cards of a section");
        }
        if (sumsAmong(
                learner,
                application
                        .getBean(Quizzes.class)
                        .start(learner.id(), "Midterm on the whole reading", Plans.practice(100)))) {
            found.add("quiz");
        }
        if (quizOf(learner, path()).getStatus() == 200) {
            found.add("quiz of a section");
        }
        if (application.getBean(ReadyQuizzes.class).sections(learner.id()).stream()
                .anyMatch(section -> section.section().pack().equals(BANK))) {
            found.add("sections");
        }
        if (application.getBean(SectionRecall.class).bySection(learner).containsKey(path())) {
            found.add("shares");
        }
        if (get_(learner, "/api/reading/guide").getContentAsString().contains(SUM)
                || get_(learner, "/api/reading/search?q=what")
                        .getContentAsString()
                        .contains(BANK)) {
            found.add("guide");
        }
        return found;
    }

    private boolean sumsAmong(Learner learner, String attempt) {
        return application.getBean(AttemptLog.class).items(learner.id(), attempt).stream()
                .anyMatch(item -> item.stem().contains(SUM));
    }

    @Nested
    class Who_meets_them {

        @Test
        void a_learner_of_no_class_meets_none_of_them_anywhere() throws Exception {
            assertThat(whereSumsAre(sums.person(Role.LEARNER))).isEmpty();
            assertThat(whereSumsAre(sums.person(Role.GUEST))).isEmpty();
        }

        @Test
        void a_learner_of_another_class_meets_none_either() throws Exception {
            assertThat(whereSumsAre(reading.joined("Bob"))).isEmpty();
        }

        @Test
        void a_member_of_the_class_meets_them_as_well_as_the_reading() throws Exception {
            Learner ada = sums.joined("Ada");
            assertThat(whereSumsAre(ada))
                    .contains("queue", "cards of a section", "quiz", "quiz of a section", "sections", "shares");
            assertThat(readers.studiedBy(ada.id()).materials())
                    .extracting(Material::id)
                    .contains("sco", material);
        }

        @Test
        void everybody_does_once_their_author_says_so_and_nobody_once_the_author_takes_it_back() {
            Learner bob = reading.joined("Bob");
            Learner ada = sums.joined("Ada");
            audiences.change(sums.instructor, material, Audience.EVERYBODY, Set.of());
            assertThat(sumsIn(readers.studiedBy(bob.id()))).isTrue();
            audiences.change(sums.instructor, material, Audience.AUTHOR, Set.of());
            assertThat(sumsIn(readers.studiedBy(bob.id()))).isFalse();
            assertThat(sumsIn(readers.studiedBy(ada.id()))).isFalse();
            assertThat(sumsIn(readers.studiedBy(sums.instructor.id()))).isTrue();
        }

        @Test
        void a_change_of_the_class_counts_for_its_members_at_once() {
            Learner ada = sums.joined("Ada");
            equipping.choose(sums.instructor, sums.classroom.id(), Set.of("sco"));
            assertThat(sumsIn(readers.studiedBy(ada.id()))).isFalse();
            equipping.choose(sums.instructor, sums.classroom.id(), Set.of("sco", material));
            assertThat(sumsIn(readers.studiedBy(ada.id()))).isTrue();
        }

        @Test
        void what_was_learned_is_kept_and_no_longer_due_when_the_learner_leaves() {
            Learner ada = sums.joined("Ada");
            CardId sum = aSum();
            application
                    .getBean(StudyHistory.class)
                    .write(
                            ada,
                            List.of(new StudyHistory.Graded(
                                    sum,
                                    application.getBean(Clock.class).instant().minus(Duration.ofDays(60)),
                                    Rating.GOOD,
                                    Duration.ofSeconds(3))),
                            "test");
            StudyRecord record = application.getBean(StudyRecord.class);
            var today = ada.dayOf(application.getBean(Clock.class).instant());
            assertThat(record.dueOn(ada, today)).isOne();

            application.getBean(Joining.class).leave(ada, sums.classroom.id());

            assertThat(record.dueOn(ada, today)).isZero();
            assertThat(application.getBean(Cards.class).find(ada.id(), sum)).isPresent();
        }
    }

    @Test
    void what_somebody_took_back_belongs_to_whoever_brings_it_again() throws Exception {
        importing.undo(
                sums.instructor, importing.past(sums.instructor).getFirst().id());
        bring(reading.instructor);
        Learner bob = reading.joined("Bob");
        assertThat(sumsIn(readers.studiedBy(bob.id()))).isTrue();
        assertThat(sumsIn(readers.studiedBy(sums.joined("Ada").id()))).isFalse();
    }

    @Nested
    class Readings_switched_off {

        @Test
        void are_not_studied_but_stay_on_the_list() throws Exception {
            Learner ada = sums.joined("Ada");
            application.getBean(SwitchedOff.class).turn(ada.id(), material, false);
            assertThat(whereSumsAre(ada)).containsOnly("cards of a section", "shares");
            assertThat(readers.meantFor(ada.id()).materials())
                    .extracting(Material::id)
                    .contains(material);
            application.getBean(SwitchedOff.class).turn(ada.id(), material, true);
            assertThat(sumsIn(readers.studiedBy(ada.id()))).isTrue();
        }
    }

    @Nested
    class Assignments_of_a_class {

        private ExamPaper paper(Assignment assignment) {
            return application
                    .getBean(Papers.class)
                    .of(assignment.id())
                    .orElseThrow()
                    .paper();
        }

        private boolean asksSums(ExamPaper paper) {
            return paper.questions().anyMatch(question -> question.item().stem().contains(SUM));
        }

        @Test
        void draw_only_from_its_materials() {
            assertThat(asksSums(paper(reading.quiz("Midterm", 100)))).isFalse();
            equipping.choose(sums.instructor, sums.classroom.id(), Set.of(material));
            assertThat(paper(sums.quiz("Sums", 20)).questions())
                    .allMatch(question -> question.item().stem().contains(SUM));
        }

        @Test
        void find_and_replace_only_within_them() {
            PaperStock stock = application.getBean(Freezing.class).ofClass(reading.classroom.id());
            assertThat(stock.search(new PaperStock.Wanted("×", Set.of(), Set.of(), Set.of())))
                    .noneMatch(found -> found.item().stem().contains(SUM));
            assertThat(stock.sections()).noneMatch(section -> section.pack().equals(BANK));
            PaperQuestion sum = application
                    .getBean(Freezing.class)
                    .ofClass(sums.classroom.id())
                    .search(new PaperStock.Wanted("×", Set.of(), Set.of(), Set.of()))
                    .getFirst();
            assertThat(stock.now(sum.id())).isEmpty();
            assertThat(stock.like(sum, Set.of(sum.id())))
                    .noneMatch(found -> found.item().stem().contains(SUM));
        }

        @Test
        void keep_the_paper_they_have_when_the_materials_become_others() {
            Assignment exam = sums.quiz("Sums", 100);
            ExamPaper before = paper(exam);
            equipping.choose(sums.instructor, sums.classroom.id(), Set.of(material));
            assertThat(paper(exam)).isEqualTo(before);
        }
    }

    @Nested
    class New_materials {

        @Test
        void are_for_the_classes_of_their_author() {
            assertThat(audiences.of(sums.instructor.id(), material))
                    .extracting("audience", "classes")
                    .containsExactly(Audience.CLASSES, Set.of(sums.classroom.id()));
        }

        @Test
        void that_are_in_no_class_come_into_the_first_that_is_made() {
            audiences.change(sums.instructor, material, Audience.CLASSES, Set.of());
            var made = application
                    .getBean(org.scostudy.classroom.roster.Teaching.class)
                    .create(sums.instructor, "Sums again");
            assertThat(audiences.of(sums.instructor.id(), material).classes()).containsExactly(made.id());
            assertThat(sumsIn(readers.ofClass(made.id()))).isTrue();
        }
    }

    @Nested
    class Who_may {

        private Set<Actor> thoseWho(Cast cast, Wish wish) {
            return Arrays.stream(Actor.values())
                    .filter(actor -> cast.person(actor) != null)
                    .filter(actor -> {
                        try {
                            wish.by(Objects.requireNonNull(cast.person(actor)));
                            return true;
                        } catch (AudienceRefused | ClassRefused no) {
                            return false;
                        }
                    })
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Actor.class)));
        }

        @Test
        void change_an_audience_is_its_author_and_the_administrator() throws Exception {
            Cast cast = new Cast(application, mvc);
            String own = Material.ofPerson("cast", cast.course.instructor.id());
            audiences.begin(cast.course.instructor.id(), own);
            assertThat(thoseWho(cast, person -> audiences.change(person, own, Audience.EVERYBODY, Set.of())))
                    .containsExactlyInAnyOrder(Actor.TEACHER, Actor.ADMINISTRATOR);
            assertThatThrownBy(() -> audiences.change(
                            cast.course.instructor, own, Audience.CLASSES, Set.of(reading.classroom.id())))
                    .as("a class that the author does not teach")
                    .isInstanceOf(AudienceRefused.class);
        }

        @Test
        void choose_materials_are_those_who_teach_the_class() throws Exception {
            Cast cast = new Cast(application, mvc);
            assertThat(thoseWho(cast, person -> equipping.choose(person, cast.course.classroom.id(), Set.of("sco"))))
                    .containsExactlyInAnyOrder(Actor.TEACHER, Actor.ADMINISTRATOR);
        }

        @Test
        void nobody_opens_the_materials_of_another() {
            assertThat(equipping.offers(reading.instructor, reading.classroom.id()))
                    .extracting(ClassStock.Offer::material)
                    .extracting(Material::id)
                    .contains("sco")
                    .doesNotContain(material);
            assertThatThrownBy(
                            () -> equipping.choose(reading.instructor, reading.classroom.id(), Set.of("sco", material)))
                    .isInstanceOf(ClassRefused.class);
        }

        interface Wish {
            void by(Learner person);
        }
    }
}
