package org.scostudy.classroom.api;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.WorkAttempt;

/** What the endpoint for programs says of classes and scores. Names of components are what others rely on. */
sealed interface ScoreJson {

    /** Where it stands in the list; nothing that people change, so that going on from there misses nothing. */
    Cursor place();

    /** @param first for example of the assignment */
    record Cursor(long first, long second) implements Comparable<Cursor> {
        @Override
        public int compareTo(Cursor other) {
            int byFirst = Long.compare(first, other.first);
            return byFirst == 0 ? Long.compare(second, other.second) : byFirst;
        }
    }

    record Course(
            long id,
            String title,
            String code,
            boolean demo,
            String zone,
            @Nullable Instant archived) implements ScoreJson {

        static Course of(Classroom classroom) {
            return new Course(
                    classroom.id(),
                    classroom.title(),
                    classroom.code(),
                    classroom.demo(),
                    classroom.zone().getId(),
                    classroom.archived());
        }

        @Override
        public Cursor place() {
            return new Cursor(id, 0);
        }
    }

    record Task(long id, String title, double weight) {}

    /** @param signInName absent when the account is gone */
    record Person(long id, String name, @Nullable String signInName) {}

    /**
     * @param mark what counts, 0 to 1; absent while nothing does
     * @param earned by the attempts, 0 to 1; absent while none is finished
     * @param reason of the override
     */
    record Score(
            Task assignment,
            Person learner,
            String status,
            @Nullable Double mark,
            @Nullable Double earned,
            boolean overridden,
            String reason,
            String remark,
            int attempts,
            long seconds,
            @Nullable Instant finished)
            implements ScoreJson {

        static Score of(Assignment assignment, Member member, String signInName, Mark mark) {
            return new Score(
                    new Task(assignment.id(), assignment.title(), assignment.weight()),
                    new Person(member.id(), member.name(), signInName.isEmpty() ? null : signInName),
                    mark.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    mark.share(),
                    mark.earned(),
                    mark.overridden(),
                    mark.overridden() ? mark.changes().getLast().reason() : "",
                    mark.remark(),
                    mark.attempts().size(),
                    mark.time().toSeconds(),
                    mark.attempts().stream()
                            .map(WorkAttempt::finished)
                            .flatMap(finished -> Stream.ofNullable(finished))
                            .filter(Objects::nonNull)
                            .max(Instant::compareTo)
                            .orElse(null));
        }

        @Override
        public Cursor place() {
            return new Cursor(assignment.id(), learner.id());
        }
    }
}
