package org.scostudy.classroom.score;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scostudy.classroom.gradebook.Mark;
import org.scostudy.classroom.gradebook.MarkChange;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.sheet.Cell;

/** A column of the table with a row for each member and assignment. Headings are what other programs look for. */
enum ScoreColumn {
    LEARNER("learner") {
        @Override
        Cell of(Scored scored) {
            return Cell.text(scored.member().name());
        }
    },
    SIGN_IN_NAME("sign_in_name") {
        @Override
        Cell of(Scored scored) {
            return Cell.text(scored.signInName());
        }
    },
    ASSIGNMENT("assignment") {
        @Override
        Cell of(Scored scored) {
            return Cell.text(scored.assignment().title());
        }
    },
    STATUS("status") {
        @Override
        Cell of(Scored scored) {
            return Cell.text(
                    scored.mark().status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    },
    MARK("mark_percent") {
        @Override
        Cell of(Scored scored) {
            return percent(scored.mark().share());
        }
    },
    EARNED("earned_percent") {
        @Override
        Cell of(Scored scored) {
            return percent(scored.mark().earned());
        }
    },
    OVERRIDDEN("overridden") {
        @Override
        Cell of(Scored scored) {
            return Cell.text(scored.mark().overridden() ? "yes" : "no");
        }
    },
    REASON("reason") {
        @Override
        Cell of(Scored scored) {
            List<MarkChange> changes = scored.mark().changes();
            return Cell.text(scored.mark().overridden() ? changes.getLast().reason() : "");
        }
    },
    REMARK("remark") {
        @Override
        Cell of(Scored scored) {
            return Cell.text(scored.mark().remark());
        }
    },
    ATTEMPTS("attempts") {
        @Override
        Cell of(Scored scored) {
            return new Cell.Number(scored.mark().attempts().size());
        }
    },
    MINUTES("minutes") {
        @Override
        Cell of(Scored scored) {
            Duration time = scored.mark().time();
            return time.isZero() ? Cell.EMPTY : new Cell.Number(time.toMillis() / 60_000.0);
        }
    },
    FINISHED("finished") {
        @Override
        Cell of(Scored scored) {
            Optional<Instant> last = scored.mark().attempts().stream()
                    .map(WorkAttempt::finished)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder());
            return last.<Cell>map(Cell.Moment::new).orElse(Cell.EMPTY);
        }
    },
    POINTS("points") {
        @Override
        Cell of(Scored scored) {
            return number(scored.scale().points(scored.assignment(), scored.member()));
        }
    },
    MAX_POINTS("max_points") {
        @Override
        Cell of(Scored scored) {
            return number(scored.scale().outOf(scored.assignment(), scored.member()));
        }
    },
    WEIGHT("weight") {
        @Override
        Cell of(Scored scored) {
            return new Cell.Number(scored.assignment().weight());
        }
    },
    /** Of the times in the other columns. */
    TIME_ZONE("time_zone") {
        @Override
        Cell of(Scored scored) {
            return Cell.text(scored.zone().getId());
        }
    };

    /** One member's mark for one assignment. */
    record Scored(Member member, String signInName, Assignment assignment, Mark mark, PointScale scale, ZoneId zone) {}

    static final List<ScoreColumn> USUAL = List.of(
            LEARNER,
            SIGN_IN_NAME,
            ASSIGNMENT,
            STATUS,
            MARK,
            ATTEMPTS,
            MINUTES,
            FINISHED,
            REMARK,
            POINTS,
            MAX_POINTS,
            WEIGHT,
            TIME_ZONE);

    private static final String BETWEEN = ",";

    private final String heading;

    ScoreColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    abstract Cell of(Scored scored);

    /** Those whose headings the text names, in the usual order; all usual ones when it names none. */
    static List<ScoreColumn> named(String headings) {
        List<String> wished = List.of(headings.split(BETWEEN));
        List<ScoreColumn> found = Arrays.stream(values())
                .filter(column -> wished.contains(column.heading))
                .toList();
        return found.isEmpty() ? USUAL : found;
    }

    /** What {@link #named} reads. */
    static String names(Collection<ScoreColumn> columns) {
        return columns.stream().sorted().map(ScoreColumn::heading).collect(Collectors.joining(BETWEEN));
    }

    static Cell number(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? Cell.EMPTY : new Cell.Number(value);
    }

    private static Cell percent(@org.jspecify.annotations.Nullable Double share) {
        return share == null ? Cell.EMPTY : new Cell.Percent(share);
    }
}
