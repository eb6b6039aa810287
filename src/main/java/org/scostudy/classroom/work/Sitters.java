package org.scostudy.classroom.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.quiz.Release;

/** Who of a class may still sit a paper, and so whether its answers may be told. */
public final class Sitters {

    /** What is open when an assignment closes is handed in within this time. */
    static final Duration HANDING_IN = Duration.ofMinutes(1);

    /** @param until when that ends, {@link Instant#MAX} if never by itself */
    public record Sitter(Member member, boolean sitting, Instant until) {

        public boolean forEver() {
            return until.equals(Instant.MAX);
        }
    }

    private final Classroom classroom;
    private final Assignment assignment;
    private final Map<Long, Leeway> leeways;
    private final Map<Long, List<WorkAttempt>> attempts;
    private final Function<WorkAttempt, Optional<Instant>> end;
    private final Instant now;

    private Sitters(
            Classroom classroom,
            Assignment assignment,
            Collection<Leeway> leeways,
            Collection<WorkAttempt> attempts,
            Function<WorkAttempt, Optional<Instant>> end,
            Instant now) {
        this.classroom = classroom;
        this.assignment = assignment;
        this.leeways = new HashMap<>();
        leeways.stream()
                .filter(leeway -> leeway.assignment() == assignment.id())
                .forEach(leeway -> this.leeways.put(leeway.member(), leeway));
        this.attempts = attempts.stream()
                .filter(attempt -> attempt.assignment() == assignment.id())
                .collect(Collectors.groupingBy(WorkAttempt::member));
        this.end = end;
        this.now = now;
    }

    /**
     * Those who are in the class or invited to it, and can begin an attempt now or later or are at one.
     *
     * @param end until when an unfinished attempt can be sat, {@link Instant#MAX} without a limit; absent for one that is
     *     gone
     */
    public static List<Sitter> of(
            Classroom classroom,
            Assignment assignment,
            Collection<Member> members,
            Collection<Leeway> leeways,
            Collection<WorkAttempt> attempts,
            Function<WorkAttempt, Optional<Instant>> end,
            Instant now) {
        Sitters all = new Sitters(classroom, assignment, leeways, attempts, end, now);
        return members.stream().flatMap(member -> all.sitter(member).stream()).toList();
    }

    /** What follows from them for the answers of the assignment. */
    public static Release release(Answers answers, Collection<Sitter> sitters) {
        if (answers.released() != null) {
            return Release.RELEASED;
        }
        return switch (answers.rule()) {
            case AT_ONCE -> Release.RELEASED;
            case INSTRUCTOR -> new Release.HeldUntilReleased();
            case LAST_SITTING ->
                sitters.stream()
                        .<Release>map(sitter -> sitter.forEver()
                                ? new Release.HeldUntilReleased()
                                : new Release.HeldUntil(sitter.until()))
                        .reduce(Release.RELEASED, Release::or);
        };
    }

    private Optional<Sitter> sitter(Member member) {
        boolean ofTheClass = member.active() || member.standing() == Member.Standing.INVITED;
        if (!ofTheClass) {
            return Optional.empty();
        }
        Leeway leeway = leeways.get(member.id());
        Assignment own = leeway == null ? assignment : assignment.with(leeway);
        Instant closes =
                own.dates().closes() == null ? Instant.MAX : own.dates().closes();
        List<WorkAttempt> made = attempts.getOrDefault(member.id(), List.of());
        Instant sitting = made.stream()
                .filter(attempt -> !attempt.isFinished())
                .flatMap(attempt -> end.apply(attempt).stream())
                .map(ends -> handedIn(ends.isBefore(closes) ? ends : closes))
                .max(Instant::compareTo)
                .orElse(null);
        Instant beginning = mayBegin(own, made.size()) ? closes : null;
        Instant until = later(sitting, beginning);
        return Optional.ofNullable(until).map(last -> new Sitter(member, sitting != null, last));
    }

    private boolean mayBegin(Assignment own, int made) {
        Integer allowed = own.attempts();
        return classroom.archived() == null
                && own.dates().at(now) != WorkDates.State.CLOSED
                && (allowed == null || made < allowed);
    }

    /** What should have ended and has not is about to. */
    private Instant handedIn(Instant ends) {
        return ends.isAfter(now) ? ends : now.plus(HANDING_IN);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
