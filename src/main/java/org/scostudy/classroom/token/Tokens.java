package org.scostudy.classroom.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.common.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What instructors do with their keys, and whose key one is. Everybody has only their own. */
@Service
public class Tokens {

    /** So that a key is known for what it is when it turns up where it should not. */
    private static final String PREFIX = "sco_";

    private static final int BYTES = 32;
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 20;
    private static final Duration NOTE_AFTER = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param secret to be shown now, since it is not kept */
    public record Made(Token token, String secret) {}

    /** Why no key was made. */
    public enum Problem {
        NOT_AN_INSTRUCTOR,
        NAME_MISSING,
        TOO_MANY
    }

    /** A key that is not made, and why. */
    public static final class NotMade extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Problem problem;

        NotMade(Problem problem) {
            super(problem.name());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    private final TokenTable table;
    private final Accounts accounts;
    private final Clock clock;

    Tokens(TokenTable table, Accounts accounts, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public Made make(Learner person, String name, Period life) {
        String cleaned = name.strip().replaceAll("\\s+", " ");
        if (!mayTeach(person)) {
            throw new NotMade(Problem.NOT_AN_INSTRUCTOR);
        }
        if (cleaned.isEmpty()) {
            throw new NotMade(Problem.NAME_MISSING);
        }
        if (table.of(person.id()).size() >= MOST) {
            throw new NotMade(Problem.TOO_MANY);
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Instant expires = now.atOffset(ZoneOffset.UTC).plus(life).toInstant();
        long id = table.add(
                person.id(),
                cleaned.length() > LONGEST_NAME ? cleaned.substring(0, LONGEST_NAME) : cleaned,
                hash(secret),
                now,
                expires);
        return new Made(
                table.of(person.id()).stream()
                        .filter(token -> token.id() == id)
                        .findFirst()
                        .orElseThrow(),
                secret);
    }

    public List<Token> of(Learner person) {
        return table.of(person.id());
    }

    /** From now on it opens nothing. That of another person stays as it is. */
    @Transactional
    public void revoke(Learner person, long token) {
        table.remove(person.id(), token);
    }

    /** Whose name a key speaks in, as long as it holds and they may teach; notes that it was used. */
    @Transactional
    Optional<Learner> recognise(String secret) {
        Instant now = clock.instant();
        Optional<Token> token = secret.startsWith(PREFIX) ? table.find(hash(secret)) : Optional.empty();
        return token.filter(found -> now.isBefore(found.expires())).flatMap(found -> {
            Optional<Learner> person = accounts.find(found.account()).filter(Tokens::mayTeach);
            Instant last = found.lastUsed();
            if (person.isPresent()
                    && (last == null || Duration.between(last, now).compareTo(NOTE_AFTER) >= 0)) {
                table.used(found, now);
            }
            return person;
        });
    }

    /** When the account goes. */
    @Transactional
    public void forget(long account) {
        table.removeAll(account);
    }

    /** For the copy of one's data. */
    public List<Token> kept(long account) {
        return table.of(account);
    }

    private static boolean mayTeach(Learner person) {
        return person.role() == Role.INSTRUCTOR || person.role() == Role.ADMINISTRATOR;
    }

    /** A long random value needs no slow hash. */
    private static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
