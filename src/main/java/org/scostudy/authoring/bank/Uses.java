package org.scostudy.authoring.bank;

import jakarta.annotation.PreDestroy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.question.AnswerCounted;
import org.scostudy.question.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts how often questions are answered. Counts are gathered for some seconds before they are written: many learners
 * answer the same question at once, and none shall wait for another's count. A server that dies loses those seconds.
 */
@Component
public class Uses {

    private static final Logger LOG = LoggerFactory.getLogger(Uses.class);

    private record Generated(long version, Set<String> ids) {}

    private final UseTable table;
    private final GeneratedBank bank;
    private final Map<String, Use> gathered = new ConcurrentHashMap<>();
    private volatile Map<String, Use> written = new ConcurrentHashMap<>();
    private volatile boolean failing;
    private volatile Generated generated = new Generated(-1, Set.of());

    Uses(UseTable table, GeneratedBank bank) {
        this.table = table;
        this.bank = bank;
    }

    /** Of a question or a card, with what other servers counted until a minute ago. */
    public Use of(String id) {
        return written.getOrDefault(id, Use.NONE).and(gathered.getOrDefault(id, Use.NONE));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AnswerCounted answer) {
        Use one = new Use(1, answer.outcome() == AnswerCounted.Outcome.RIGHT ? 1 : 0);
        gathered.merge(name(answer.question()), one, Use::and);
    }

    /** Wordings of people's cards come and go, and versions of their keys too: the card counts. */
    private String name(String question) {
        int slash = question.lastIndexOf('/');
        return slash < 0 || generatedIds().contains(question)
                ? question
                : question.substring(0, slash).replaceFirst("#\\d+$", "");
    }

    private Set<String> generatedIds() {
        Generated known = generated;
        long version = bank.version();
        if (known.version() != version) {
            Set<String> ids = new HashSet<>();
            bank.questions().stream().map(Question::id).forEach(ids::add);
            known = new Generated(version, ids);
            generated = known;
        }
        return known.ids();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    @PreDestroy
    void write() {
        // A copy: what fails is put back, and would come up again and again.
        boolean all = List.copyOf(gathered.keySet()).stream().allMatch(this::write);
        if (all) {
            failing = false;
        }
    }

    /** False when it must wait; then the others wait as well, for the same would happen to them. */
    private boolean write(String question) {
        Use more = gathered.remove(question);
        if (more == null) {
            return true;
        }
        try {
            table.add(question, more);
            written.merge(question, more, Use::and);
            return true;
        } catch (DataAccessException e) {
            gathered.merge(question, more, Use::and);
            if (!failing) {
                failing = true;
                LOG.warn("Counts of answers cannot be written now: {}", e.toString());
            }
            return false;
        }
    }

    @Scheduled(initialDelay = 0, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void read() {
        try {
            written = table.all();
        } catch (DataAccessException e) {
            LOG.warn("Counts of answers cannot be read now: {}", e.toString());
        }
    }
}
