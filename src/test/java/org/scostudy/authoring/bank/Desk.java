package org.scostudy.authoring.bank;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.Throttle;
import org.scostudy.audience.Audiences;
import org.scostudy.audience.AudiencesOnTable;
import org.scostudy.authoring.drafts.FromText;
import org.scostudy.authoring.editor.Unsaved;
import org.scostudy.authoring.feedback.Feedback;
import org.scostudy.authoring.imports.ImportTable;
import org.scostudy.authoring.imports.Importing;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.authoring.served.AnswerVersions;
import org.scostudy.authoring.served.LearnersBank;
import org.scostudy.drafting.run.DraftsForAuthors;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.material.model.Level;
import org.scostudy.material.store.Packs;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.OtherMaterials;
import org.scostudy.question.Question;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real services of authors on a database in memory, with an instructor and a clock that the test moves. */
public final class Desk implements AutoCloseable {

    public static final BankSection SECTION = new BankSection("own/energy", "Energy", "own", "Own questions");

    static final Packs PACKS = Packs.over(Path.of("questions"));
    private static final GeneratedBank GENERATED = new GeneratedBank(PACKS);

    public final JdbcClient jdbc;
    public final QuestionTable table;
    public final BankIndex catalogue;
    public final Questions questions;
    final BankSearch all;
    public final LearnersBank bank;
    public final Audiences audiences;
    private final Storing books;
    private final TransactionTemplate transaction;
    public final Importing importing;
    public final ImportTable imports;
    public final MediaTable media;
    final Feedback feedback;
    final Unsaved unsaved;
    public final Learner author;
    final Accounts accounts;
    private final @Nullable JdbcConnectionPool pool;
    public final List<Object> told = new ArrayList<>();
    private final StoppedClock clock = new StoppedClock(Instant.parse("2026-03-02T08:00:00Z"));

    public Desk() {
        this(JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    public Desk(DataSource source) {
        pool = source instanceof JdbcConnectionPool own ? own : null;
        Flyway.configure().dataSource(source).load().migrate();
        JdbcTemplate template = new JdbcTemplate(source);
        jdbc = JdbcClient.create(template);
        var transactions = new DataSourceTransactionManager(source);
        table = new QuestionTable(template);
        VersionTable versions = new VersionTable(template);
        catalogue = new BankIndex(table, versions);
        audiences = AudiencesOnTable.over(jdbc);
        books = new Storing(table, versions, audiences, clock);
        questions = new Questions(table, versions, books, catalogue, clock);
        all = new BankSearch(GENERATED, catalogue, versions);
        bank = new LearnersBank(
                GENERATED,
                PACKS,
                catalogue,
                new AnswerVersions(template, transactions, clock),
                new StaticListableBeanFactory().getBeanProvider(OtherMaterials.class));
        transaction = new TransactionTemplate(transactions);
        media = new MediaTable(jdbc);
        imports = new ImportTable(template);
        importing = new Importing(
                table,
                books,
                versions,
                imports,
                media,
                catalogue,
                all,
                new Shelves(GENERATED, catalogue),
                transaction,
                told::add,
                clock);
        feedback = new Feedback(jdbc, clock, new Throttle(1));
        unsaved = new Unsaved(jdbc, clock);
        accounts = AccountsOnTable.over(jdbc, clock);
        author = accounts.add("Aizhan", "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
    }

    public FromText fromText(Packs packs) {
        return new FromText(
                packs, table, books, catalogue, questions, transaction, Optional.of(new DraftsForAuthors()));
    }

    static GeneratedBank generated() {
        return GENERATED;
    }

    public Learner learner(String name) {
        return accounts.signUp(name, "caravan salt tea", ZoneOffset.UTC);
    }

    public Learner instructor(String name) {
        return accounts.add(name, "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
    }

    public static Question question(String stem, Interaction interaction, @Nullable String explanation) {
        Questions.Named named = Questions.newName("own");
        return new Question(
                named.id(),
                List.of(named.card()),
                SECTION.id(),
                Level.UNDERSTAND,
                stem,
                interaction,
                explanation,
                null,
                List.of(),
                List.of("energy"));
    }

    public static Question choice() {
        return question(
                "Which club do members plan for oil and gas?",
                new Interaction.Choice(List.of(
                        new Option("Energy Club", true, null),
                        new Option("Interbank Association", false, "It is for banks."),
                        new Option("Business Council", false, null))),
                "It would unite suppliers and consumers.");
    }

    public static Question with(Question question, String stem, Interaction interaction) {
        return new Question(
                question.id(),
                question.cards(),
                question.section(),
                question.level(),
                stem,
                interaction,
                question.explanation(),
                question.sinceNote(),
                question.citations(),
                question.tags(),
                question.markup(),
                question.media());
    }

    QuestionRow written(Question question) {
        questions.keep(author, SECTION);
        return questions.write(author, question, Origin.WRITTEN, "");
    }

    public QuestionRow published(Question question) {
        QuestionRow entry = written(question);
        questions.publish(author, List.of(entry.number()));
        return entry;
    }

    void passes(Duration time) {
        clock.passes(time);
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.dispose();
        }
    }
}
