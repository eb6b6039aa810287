package org.scostudy.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.authoring.bank.BankFilter;
import org.scostudy.authoring.bank.BankSearch;
import org.scostudy.authoring.bank.QuestionFeedback;
import org.scostudy.authoring.bank.Uses;
import org.scostudy.classroom.Course;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.memory.Rating;
import org.scostudy.own.offer.Offering;
import org.scostudy.own.offer.OffersTaken;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.own.shelf.OwnWriting;
import org.scostudy.question.OwnPack;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.PromptId;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.session.Studying;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** A learner has cards of their own; everybody else tries to see something of them. */
@WholeApplication
class OwnPrivacyTest {

    @Autowired
    ApplicationContext application;

    private final String secret = "secret" + UUID.randomUUID().toString().replace("-", "");
    private OwnDesk desk;
    private Course course;
    private Learner ada;
    private String picture;

    @BeforeEach
    void a_learner_of_a_class_with_cards() {
        desk = new OwnDesk(application);
        course = new Course(application, "A class");
        ada = course.joined("Ada");
        desk.writes(ada, "Deck " + secret, "w1", "Front " + secret, "Back " + secret);
        picture = desk.bean(OwnWriting.class).keepPicture(ada, Pictures.png(secret.hashCode()));
    }

    private List<Learner> everybodyElse() {
        return List.of(
                desk.person(Role.GUEST),
                desk.person(Role.LEARNER),
                course.joined("Bob"),
                desk.person(Role.INSTRUCTOR),
                course.instructor,
                desk.person(Role.ADMINISTRATOR));
    }

    private boolean tells(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString().contains(secret);
    }

    private int deck() {
        return desk.bean(OwnCards.class).decks(ada).getFirst().number();
    }

    @Test
    void their_owner_has_them_everywhere() throws Exception {
        String next = "/api/study/next?session=" + UUID.randomUUID() + "&section=" + OwnPack.section(deck());
        assertThat(tells(desk.get_(ada, next))).isTrue();
        assertThat(desk.get_(ada, "/media/" + picture).getStatus()).isEqualTo(200);
        assertThat(desk.get_(ada, "/media/" + picture).getHeader("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(tells(desk.get_(ada, "/cards/mine/files/json"))).isTrue();
        assertThat(tells(desk.get_(ada, "/api/account/data"))).isTrue();
    }

    @Test
    void nobody_else_gets_any_of_it_by_any_address() throws Exception {
        for (Learner other : everybodyElse()) {
            for (String address : List.of(
                    "/api/study/next?session=" + UUID.randomUUID() + "&section=" + OwnPack.section(deck()),
                    "/api/account/data",
                    "/api/reading/guide",
                    "/api/reading/search?q=Front",
                    "/cards/mine/files/json",
                    "/cards/mine/files/csv",
                    "/cards/mine/files/json?deck=" + deck(),
                    "/teach/classes/" + course.classroom.id() + "/export/json")) {
                assertThat(tells(desk.get_(other, address)))
                        .as("%s at %s", other.role(), address)
                        .isFalse();
            }
            assertThat(desk.get_(other, "/media/" + picture).getStatus())
                    .as("the picture for %s", other.role())
                    .isEqualTo(404);
        }
    }

    @Test
    void nobody_elses_bank_holds_them_nor_their_deck_nor_their_number() {
        Readership readers = desk.bean(Readership.class);
        for (Learner other : everybodyElse()) {
            assertThat(readers.meantFor(other.id()).cards()).noneMatch(card -> OwnPack.holds(card.id()));
            assertThat(readers.meantFor(other.id()).sections())
                    .noneMatch(section -> section.title().contains(secret));
        }
        QuestionBank bank = desk.bean(QuestionBank.class);
        assertThat(bank.cards()).map(StudyCard::key).noneMatch(key -> key.contains(secret));
        assertThat(bank.questions()).noneMatch(question -> question.stem().contains(secret));
        assertThat(bank.materials()).noneMatch(material -> material.id().equals(OwnPack.ID));
        assertThat(readers.ofClass(course.classroom.id()).cards()).noneMatch(card -> OwnPack.holds(card.id()));
    }

    @Test
    void authors_neither_find_them_nor_are_told_that_a_question_of_theirs_is_like_one() {
        BankSearch search = desk.bean(BankSearch.class);
        assertThat(search.find(
                        new BankFilter(secret, null, null, null, null, null, null, null), QuestionFeedback.NOTHING))
                .isEmpty();
        assertThat(search.near(OwnDesk.question("other", "Front " + secret, "Back " + secret)))
                .isEmpty();
    }

    @Test
    void how_often_one_is_answered_is_counted_for_nobody() {
        Studying studying = desk.bean(Studying.class);
        Studying.SessionState place =
                new Studying.SessionState(UUID.randomUUID().toString(), null, Scope.parse(OwnPack.section(deck())));
        String prompt = studying.next(ada, place).cards().getFirst().prompt();
        studying.answer(ada, place, PromptId.parse(prompt), Rating.GOOD, 3_000, "w");
        assertThat(desk.bean(Uses.class).of(OwnDesk.id("w1").value()).share()).isZero();
        assertThat(desk.bean(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM question_use WHERE question LIKE '~mine%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_id_of_the_same_name_of_another_learner_is_another_card() throws Exception {
        Learner bob = desk.person(Role.LEARNER);
        desk.writes(bob, "Mine", "w1", "Bob's front", "Bob's back");
        assertThat(desk.bean(OwnCards.class)
                        .find(bob, OwnDesk.id("w1"))
                        .orElseThrow()
                        .question()
                        .stem())
                .isEqualTo("Bob's front");
        assertThat(tells(desk.get_(ada, "/cards/mine/files/json"))).isTrue();
    }

    @Nested
    class An_offer {

        private Offering offering;
        private OffersTaken taken;

        @BeforeEach
        void of_the_deck() {
            offering = desk.bean(Offering.class);
            taken = desk.bean(OffersTaken.class);
        }

        @Test
        void is_seen_by_who_teaches_the_class_alone_and_only_while_it_stands() {
            long class_ = course.classroom.id();
            assertThat(taken.offers(course.instructor, class_)).isEmpty();
            offering.offer(ada, class_, deck());
            offering.offer(ada, class_, deck());
            assertThat(taken.offers(course.instructor, class_))
                    .extracting(OffersTaken.Seen::who)
                    .containsExactly("Ada");
            assertThat(taken.look(course.instructor, class_, ada.id(), deck()).cards())
                    .hasSize(1);
            Learner stranger = desk.person(Role.INSTRUCTOR);
            assertThatThrownBy(() -> taken.offers(stranger, class_)).isInstanceOf(ClassRefused.class);
            assertThatThrownBy(() -> taken.look(course.joined("Bob"), class_, ada.id(), deck()))
                    .isInstanceOf(ClassRefused.class);
            offering.withdraw(ada, class_, deck());
            assertThatThrownBy(() -> taken.look(course.instructor, class_, ada.id(), deck()))
                    .isInstanceOf(OwnRefused.class);
        }

        @Test
        void is_not_made_to_a_class_that_one_is_not_in_nor_of_a_deck_that_one_has_not() {
            Course other = new Course(application, "Another class");
            assertThatThrownBy(() -> offering.offer(ada, other.classroom.id(), deck()))
                    .isInstanceOf(OwnRefused.class);
            assertThatThrownBy(() -> offering.offer(ada, course.classroom.id(), 99))
                    .isInstanceOf(OwnRefused.class);
        }

        @Test
        void that_is_declined_stays_the_learners_alone() {
            long class_ = course.classroom.id();
            offering.offer(ada, class_, deck());
            taken.decline(course.instructor, class_, ada.id(), deck());
            assertThatThrownBy(() -> taken.take(course.instructor, class_, ada.id(), deck()))
                    .isInstanceOf(OwnRefused.class);
            assertThat(desk.bean(Readership.class).ofClass(class_).cards())
                    .map(StudyCard::key)
                    .noneMatch(key -> key.contains(secret));
        }

        @Test
        void that_is_taken_reaches_this_class_and_no_other_under_the_learners_name() {
            long class_ = course.classroom.id();
            Learner bob = course.joined("Bob");
            Learner stranger = desk.person(Role.LEARNER);
            offering.offer(ada, class_, deck());
            assertThat(taken.take(course.instructor, class_, ada.id(), deck())).isOne();
            Readership readers = desk.bean(Readership.class);
            assertThat(readers.meantFor(bob.id()).cards())
                    .filteredOn(card -> card.key().contains(secret))
                    .singleElement()
                    .satisfies(card -> assertThat(card.tags()).contains("by Ada"));
            assertThat(readers.meantFor(bob.id()).materials())
                    .anyMatch(material -> material.title().contains("(by Ada)"));
            assertThat(readers.meantFor(stranger.id()).cards())
                    .noneMatch(card -> card.key().contains(secret));
            assertThatThrownBy(() -> taken.take(course.instructor, class_, ada.id(), deck()))
                    .isInstanceOf(OwnRefused.class);
        }
    }
}
