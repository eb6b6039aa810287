package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.Application;
import org.scostudy.HttpLearner;
import org.scostudy.StoredData;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.Replay;
import org.scostudy.study.recall.GoneCardNotices;
import org.scostudy.study.recall.GoneCards;
import org.scostudy.study.recall.Remembering;
import org.scostudy.study.recall.StudyRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The database of a former release with the bank of today: what its learners know is theirs. */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FormerReleaseIT {

    private static final String FORMER = "/releases/2026-11-24-25713a4.mv.db.gz";

    private static final String CARDS = """
            SELECT learner_id || ' ' || card_id || ' ' || seq || ' ' || phase || ' ' || COALESCE(stability, 0) || ' '
                || COALESCE(difficulty, 0) || ' ' || step || ' ' || due || ' ' || reps || ' ' || lapses || ' ' || suspended
            FROM card ORDER BY learner_id, card_id
            """;

    private static final String LOG = """
            SELECT learner_id || ' ' || card_id || ' ' || seq || ' ' || kind || ' ' || at || ' ' || COALESCE(rating, 0)
            FROM review ORDER BY entry
            """;

    @TempDir
    static Path folder;

    private static List<String> cardsBefore = List.of();
    private static List<String> logBefore = List.of();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    QuestionBank bank;

    @Autowired
    Remembering remembering;

    @Autowired
    Replay replay;

    @Autowired
    StudyRecord record;

    @Autowired
    GoneCards gone;

    @Autowired
    Cards cards;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private Learner ada;

    @DynamicPropertySource
    static void aCopyOfIt(DynamicPropertyRegistry settings) throws IOException, SQLException {
        try (InputStream packed = Objects.requireNonNull(FormerReleaseIT.class.getResourceAsStream(FORMER))) {
            Files.copy(new GZIPInputStream(packed), folder.resolve("sco.mv.db"));
        }
        cardsBefore = new StoredData(folder).column(CARDS);
        logBefore = new StoredData(folder).column(LOG);
        settings.add("sco.data", folder::toString);
        settings.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("sco") + ";WRITE_DELAY=0");
        settings.add("spring.datasource.username", () -> "sa");
        settings.add("spring.datasource.password", () -> "");
    }

    @BeforeEach
    void nobody_was_told_anything() {
        ada = accounts.find("ada").orElseThrow();
        jdbc.sql("DELETE FROM gone_card").update();
    }

    private HttpLearner signedIn() throws Exception {
        return HttpLearner.signIn(URI.create("http://localhost:" + port), "ada", "caravan salt tea");
    }

    private Set<CardId> studied() {
        return cards.answeredIds(ada.id());
    }

    private static Set<CardId> missing(Set<CardId> studied, QuestionBank bank) {
        Set<CardId> asked =
                bank.cards().stream().map(card -> card.id().version(1)).collect(Collectors.toSet());
        return studied.stream().filter(Predicate.not(asked::contains)).collect(Collectors.toSet());
    }

    @Test
    void every_card_and_every_answer_is_as_it_was() {
        assertThat(cardsBefore).hasSizeGreaterThan(300);
        assertThat(jdbc.sql(CARDS).query(String.class).list()).isEqualTo(cardsBefore);
        assertThat(jdbc.sql(LOG).query(String.class).list()).isEqualTo(logBefore);
    }

    @Test
    void every_card_that_is_still_asked_goes_on_and_is_counted() {
        Set<CardId> kept = studied();
        kept.removeIf(card -> bank.card(card).isEmpty());
        assertThat(kept).contains(new CardId("sco:rats-seat:place"), new CardId("sco:member-states:states"));
        assertThat(remembering.of(ada).keySet()).containsAll(kept);
        assertThat(record.cardsMet(ada)).isEqualTo(kept.size());
    }

    @Test
    void no_card_begins_anew_because_its_answer_is_worded_otherwise() {
        assertThat(bank.cards())
                .extracting(StudyCard::id)
                .filteredOn(id -> !id.equals(id.version(1)))
                .isEmpty();
    }

    @Test
    void the_log_makes_the_cards_that_are_stored() {
        Replay.Result replayed = replay.compare();
        assertThat(replayed.cards()).isEqualTo(cardsBefore.size());
        assertThat(replayed.differences()).isEmpty();
    }

    @Test
    void the_page_tells_once_how_many_cards_are_asked_no_more() throws Exception {
        int missing = missing(studied(), bank).size();
        assertThat(gone.untold(ada).cards()).hasSize(missing);
        try (HttpLearner learner = signedIn()) {
            if (missing > 0) {
                assertThat(learner.open("")).contains(missing + " cards that you had studied are no longer asked");
            }
            gone.told(ada, gone.untold(ada));
            assertThat(learner.open("")).contains("cards met").doesNotContain("no longer asked");
        }
    }

    @Test
    void the_number_is_right_whatever_else_the_bank_loses() {
        QuestionBank smaller = new Without(bank, card -> card.fact().startsWith("weigh-"));
        Set<CardId> missing = missing(studied(), smaller);
        assertThat(missing).hasSizeGreaterThanOrEqualTo(15);
        GoneCards fromNowOn = new GoneCards(smaller, cards, new GoneCardNotices(jdbc), transaction, clock);
        assertThat(fromNowOn.untold(ada).cards()).isEqualTo(missing);
        fromNowOn.told(ada, fromNowOn.untold(ada));
        assertThat(fromNowOn.untold(ada).cards()).isEmpty();
    }

    @Test
    void a_question_that_waited_for_its_second_try_is_explained_now() throws Exception {
        String quiz = jdbc.sql("SELECT attempt_id FROM quiz_attempt WHERE finished IS NULL")
                .query(String.class)
                .single();
        try (HttpLearner learner = signedIn()) {
            JsonNode question = learner.question(quiz, 0);
            assertThat(question.path("feedback").path("verdict").asString()).isEqualTo("wrong");
            assertThat(question.path("feedback").path("key").asString()).isNotEmpty();
            assertThat(question.path("again").asBoolean()).isTrue();
        }
    }

    private record Without(QuestionBank all, Predicate<CardId> lost) implements QuestionBank {
        @Override
        public List<StudyCard> cards() {
            return all.cards().stream().filter(card -> !lost.test(card.id())).toList();
        }

        @Override
        public List<Question> questions() {
            return all.questions();
        }

        @Override
        public Optional<StudyCard> card(CardId id) {
            return all.card(id).filter(card -> !lost.test(card.id()));
        }

        @Override
        public List<BankSection> sections() {
            return all.sections();
        }

        @Override
        public long version() {
            return all.version();
        }
    }
}
