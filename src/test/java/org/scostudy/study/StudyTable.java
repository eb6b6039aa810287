package org.scostudy.study;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.scostudy.StoppedClock;
import org.scostudy.account.AccountsOnTable;
import org.scostudy.account.Appearance;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.material.model.Level;
import org.scostudy.material.model.Rank;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.CardLook;
import org.scostudy.question.Open;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.CardMoves;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.DaysPlayed;
import org.scostudy.study.log.GradesGiven;
import org.scostudy.study.log.Moving;
import org.scostudy.study.log.PromptId;
import org.scostudy.study.log.Recording;
import org.scostudy.study.log.Replay;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.log.StudyHistory;
import org.scostudy.study.queue.ExamDays;
import org.scostudy.study.queue.LearningPath;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.queue.Scope;
import org.scostudy.study.queue.StoredDays;
import org.scostudy.study.queue.StudyLists;
import org.scostudy.study.recall.GoneCardNotices;
import org.scostudy.study.recall.GoneCards;
import org.scostudy.study.recall.StudyRecord;
import org.scostudy.study.session.Deal;
import org.scostudy.study.session.Finishing;
import org.scostudy.study.session.IntervalText;
import org.scostudy.study.session.MoreText;
import org.scostudy.study.session.Returning;
import org.scostudy.study.session.Showing;
import org.scostudy.study.session.StudyMore;
import org.scostudy.study.session.Studying;
import org.scostudy.study.settings.AskedExam;
import org.scostudy.study.settings.ExamAims;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StudyChanges;
import org.scostudy.study.settings.StudySettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A learner at a table with cards: the real services on a database in memory, and a clock that the test moves. */
public final class StudyTable implements AutoCloseable {

    public static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    public final Learner learner =
            new Learner(7, "ada", "Ada", Role.LEARNER, ZoneOffset.UTC, LocalTime.of(4, 0), Appearance.SYSTEM, null);
    public final List<StudyCard> bank = new ArrayList<>();
    public final String session = UUID.randomUUID().toString();
    public final JdbcClient jdbc;
    public final ReviewLog log;
    public final Cards cards;
    public final CardMoves moves;
    public final Moving moving;
    public final StudyHistory history;
    public final StudySettings settings;
    public final StudyChanges changes;
    public final ExamAims exams;
    /** What is asked of the learner; a change is told by replacing the mark. */
    public final List<AskedExam> asked = new ArrayList<>();

    public final StudyLists lists;
    public final StudyRecord record;
    public final GoneCards gone;
    public final Recording recording;
    public final Studying studying;
    public final StudyMore more;
    public final Returning back;
    public final LearningPath path;
    public final Queues queues;
    public final Readership readers;
    public final Replay replay;
    private final Runnable end;
    public final StoppedClock clock = new StoppedClock(MORNING);

    public StudyTable() {
        this(null);
    }

    /** Over a bank of the test's own; without one over the cards that the test lists. */
    public StudyTable(@Nullable QuestionBank own) {
        this(own, JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    private StudyTable(@Nullable QuestionBank own, JdbcConnectionPool pool) {
        this(own, pool, pool::dispose);
    }

    /** On a database of the test's own, with connections as the server has them. */
    public StudyTable(@Nullable QuestionBank own, String database) {
        this(own, connections(database));
    }

    private StudyTable(@Nullable QuestionBank own, HikariDataSource pool) {
        this(own, pool, pool::close);
    }

    private static HikariDataSource connections(String database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database);
        pool.setUsername("sa");
        pool.setPassword("");
        return pool;
    }

    private StudyTable(@Nullable QuestionBank own, DataSource pool, Runnable end) {
        this.end = end;
        Flyway.configure().dataSource(pool).load().migrate();
        jdbc = JdbcClient.create(pool);
        AccountsOnTable.keep(jdbc, learner, MORNING);
        log = new ReviewLog(jdbc);
        cards = new Cards(jdbc);
        changes = new StudyChanges(jdbc);
        settings = new StudySettings(jdbc, changes, clock);
        exams = new ExamAims(jdbc, changes, List.of(_ -> asked));
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        history = new StudyHistory(log, cards, settings, changes, AccountsOnTable.over(jdbc, clock));
        moves = new CardMoves(jdbc);
        moving = new Moving(cards, moves, changes, transaction, clock);
        recording = new Recording(log, moves, cards, settings, changes, transaction, event -> {}, clock);
        QuestionBank questions = own == null ? new ListedBank() : own;
        readers = new Open(questions);
        record = new StudyRecord(log, new DaysPlayed(jdbc), cards, readers, settings, clock);
        gone = new GoneCards(questions, cards, new GoneCardNotices(jdbc), transaction, clock);
        IntervalText intervals = new IntervalText();
        Showing showing = new Showing(readers, cards, intervals, clock);
        Finishing finishing = new Finishing(log, record, intervals, clock);
        lists = new StudyLists(jdbc);
        GradesGiven grades = new GradesGiven(jdbc);
        StoredDays days = new StoredDays(cards, log, settings, exams, changes, clock);
        queues = new Queues(readers, days, cards, log, grades, lists, new ExamDays(cards, log));
        studying = new Studying(readers, cards, days, queues, recording, showing, finishing, record, clock);
        more = new StudyMore(queues, grades, settings, new MoreText(), clock);
        back = new Returning(days, queues, log, settings, clock);
        path = new LearningPath(readers, cards, settings);
        replay = new Replay(cards, log, moves, settings);
        settings.schedule(learner.id(), Scheduling.DEFAULT.withFuzz(false));
    }

    public StudyTable with(String... ids) {
        for (String id : ids) {
            bank.add(card(id));
        }
        return this;
    }

    /** @param id {@code section/fact:slot} */
    public static StudyCard card(String id) {
        return card(Rank.USUAL, id);
    }

    public static StudyCard card(Rank rank, String id) {
        return card("sco", rank, id);
    }

    /** Of another pack. */
    public static StudyCard card(String pack, Rank rank, String id) {
        String section = id.substring(0, id.indexOf('/'));
        CardId card = new CardId(pack + ":" + id.substring(id.indexOf('/') + 1));
        List<Segment> back = List.of(new Segment(Segment.Kind.KEY, "key of " + id));
        return new StudyCard(
                card,
                pack,
                pack + "/" + section,
                section,
                Level.REMEMBER,
                rank,
                "key of " + id,
                List.of(
                        new Prompt.Basic("first", text("first wording of " + id), back),
                        new Prompt.Basic("second", text("second wording of " + id), back),
                        new Prompt.Typed("typed", text("type " + id), back, List.of("key of " + id))),
                List.of(),
                null,
                null,
                List.of(),
                CardLook.PLAIN,
                null);
    }

    private static List<Segment> text(String text) {
        return List.of(new Segment(Segment.Kind.TEXT, text));
    }

    public StudyTable prefers(Preferences preferences) {
        settings.prefer(learner.id(), preferences);
        return this;
    }

    public void passes(Duration time) {
        clock.passes(time);
    }

    public Instant now() {
        return clock.instant();
    }

    public Deal deal() {
        return deal(Scope.CHOSEN);
    }

    public Deal deal(Scope scope) {
        return studying.next(learner, new Studying.SessionState(session, null, scope));
    }

    /** Answers the card that is dealt first of what was asked for. */
    public Deal answer(Scope scope, Rating rating) {
        String prompt = deal(scope).cards().getFirst().prompt();
        Studying.SessionState place = new Studying.SessionState(session, null, scope);
        return studying.answer(learner, place, PromptId.parse(prompt), rating, 4_000, "first");
    }

    /** Answers the card that is dealt first and gives what is dealt then. */
    public Deal answer(Rating rating) {
        return answer(deal().cards().getFirst().prompt(), rating);
    }

    public Deal answer(String prompt, Rating rating) {
        return answerIn(session, prompt, rating);
    }

    public Deal answerIn(String session, String prompt, Rating rating) {
        return studying.answer(learner, place(session, null), PromptId.parse(prompt), rating, 4_000, "first");
    }

    public Deal undo() {
        return studying.undo(learner, place(session, null));
    }

    /** Studies until nothing is left today and gives the ids of the cards in the order they were met. */
    public List<String> studiesAll(Rating rating) {
        return studiesAll(Scope.CHOSEN, rating);
    }

    public List<String> studiesAll(Scope scope, Rating rating) {
        List<String> met = new ArrayList<>();
        for (Deal deal = deal(scope); !deal.cards().isEmpty(); deal = deal(scope)) {
            met.add(deal.cards().getFirst().card());
            answer(scope, rating);
        }
        return met;
    }

    public static Studying.SessionState place(String session, @Nullable PromptId showing) {
        return new Studying.SessionState(session, showing, Scope.CHOSEN);
    }

    public Card stored(String id) {
        return cards.find(learner.id(), new CardId(id)).orElseThrow();
    }

    @Override
    public void close() {
        end.run();
    }

    private final class ListedBank implements QuestionBank {
        @Override
        public List<StudyCard> cards() {
            return bank;
        }

        @Override
        public List<Question> questions() {
            return List.of();
        }

        @Override
        public Optional<StudyCard> card(CardId id) {
            return bank.stream().filter(card -> card.id().equals(id)).findFirst();
        }

        @Override
        public List<BankSection> sections() {
            return List.of();
        }

        @Override
        public long version() {
            return bank.hashCode();
        }
    }
}
