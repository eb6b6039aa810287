package org.scostudy.authoring.served;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.generation.wording.CardKey;
import org.scostudy.question.CardId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which answers the cards of the packs have had, and so notices that a pack gives another one. */
@Component
public class AnswerVersions {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerVersions.class);
    private static final int LONGEST = 1000;
    private static final int BATCH = 500;

    /**
     * @param version 2 or more
     * @param former the answer of the version before
     */
    record Standing(int version, String former) {}

    private record Answer(int version, String sense, String text) {}

    private record New(CardId card, Answer answer) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    public AnswerVersions(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        // whoever happens to ask first may be reading only
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The cards that are no longer in their first version. */
    public Map<CardId, Standing> of(Map<CardId, CardKey> keys) {
        try {
            return compare(keys);
        } catch (DuplicateKeyException otherServer) {
            LOG.debug("Another server has just kept the same answers", otherServer);
            return compare(keys);
        }
    }

    private Map<CardId, Standing> compare(Map<CardId, CardKey> keys) {
        Map<CardId, List<Answer>> known = known();
        Map<CardId, Standing> standing = new HashMap<>();
        List<New> added = new ArrayList<>();
        new TreeMap<>(keys).forEach((card, key) -> {
            List<Answer> before = known.getOrDefault(card, List.of());
            Answer now = before.stream()
                    .filter(answer ->
                            answer.sense().equals(shortened(key.sense())) || key.means(answer.sense(), answer.text()))
                    .findFirst()
                    .orElseGet(() -> {
                        Answer answer = new Answer(before.size() + 1, shortened(key.sense()), shortened(key.text()));
                        added.add(new New(card, answer));
                        return answer;
                    });
            if (now.version() > 1) {
                standing.put(card, new Standing(now.version(), text(before, now.version() - 1)));
            }
        });
        keep(added);
        added.stream()
                .filter(each -> each.answer().version() > 1)
                .forEach(each -> LOG.info(
                        "The answer to {} is another one now (version {}): learners meet it as a new card",
                        each.card(),
                        each.answer().version()));
        return standing;
    }

    private static String text(List<Answer> answers, int version) {
        Optional<Answer> found =
                answers.stream().filter(answer -> answer.version() == version).findFirst();
        return found.orElseThrow().text();
    }

    /** The newest answer of a card first. */
    private Map<CardId, List<Answer>> known() {
        Map<CardId, List<Answer>> known = new HashMap<>();
        jdbc.query("SELECT card_id, version, sense, answer FROM card_answer", row -> {
            known.computeIfAbsent(new CardId(row.getString(1)), _ -> new ArrayList<>())
                    .add(new Answer(row.getInt(2), row.getString(3), row.getString(4)));
        });
        known.values()
                .forEach(answers ->
                        answers.sort(Comparator.comparing(Answer::version).reversed()));
        return known;
    }

    private void keep(List<New> added) {
        if (!added.isEmpty()) {
            var now = clock.instant().atOffset(UTC);
            apart.executeWithoutResult(_ -> jdbc.batchUpdate(
                    "INSERT INTO card_answer (card_id, version, sense, answer, since) VALUES (?, ?, ?, ?, ?)",
                    added,
                    BATCH,
                    (row, each) -> {
                        row.setString(1, each.card().value());
                        row.setInt(2, each.answer().version());
                        row.setString(3, each.answer().sense());
                        row.setString(4, each.answer().text());
                        row.setObject(5, now);
                    }));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 33) + "…" + StoredQuestion.hash(text);
    }
}
