package org.scostudy.classroom.gradebook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.WorkAttempt;

/** Members and assignments of a class with the mark of each. */
public final class Gradebook {

    private final Classroom classroom;
    private final List<Assignment> assignments;
    private final List<Member> members;
    private final Map<Long, Integer> columns = new HashMap<>();
    private final Map<Long, Integer> rows = new HashMap<>();

    /** Row by row: with 500 members and 50 assignments a map of cells costs more than the marks. */
    private final Mark[] marks;

    public Gradebook(
            Classroom classroom,
            List<Assignment> assignments,
            List<Member> members,
            List<Leeway> leeways,
            List<WorkAttempt> attempts,
            List<MarkChange> changes,
            Instant now) {
        this.classroom = classroom;
        this.assignments = List.copyOf(assignments);
        this.members = List.copyOf(members);
        assignments.forEach(assignment -> columns.put(assignment.id(), columns.size()));
        members.forEach(member -> rows.put(member.id(), rows.size()));
        marks = new Mark[assignments.size() * members.size()];
        Map<Integer, Leeway> leewayOf = new HashMap<>();
        leeways.forEach(leeway -> leewayOf.put(cell(leeway.assignment(), leeway.member()), leeway));
        Map<Integer, List<WorkAttempt>> attemptsOf = grouped(attempts, each -> cell(each.assignment(), each.member()));
        Map<Integer, List<MarkChange>> changesOf = grouped(changes, each -> cell(each.assignment(), each.member()));
        for (int cell = 0; cell < marks.length; cell++) {
            Assignment assignment = assignments.get(cell % assignments.size());
            Leeway leeway = leewayOf.get(cell);
            marks[cell] = mark(
                    leeway == null ? assignment : assignment.with(leeway),
                    members.get(cell / assignments.size()).joined(),
                    attemptsOf.getOrDefault(cell, List.of()),
                    changesOf.getOrDefault(cell, List.of()),
                    now);
        }
    }

    private static <T> Map<Integer, List<T>> grouped(List<T> all, ToIntFunction<T> cell) {
        Map<Integer, List<T>> groups = HashMap.newHashMap(all.size());
        all.forEach(each -> groups.computeIfAbsent(cell.applyAsInt(each), _ -> new ArrayList<>(2))
                .add(each));
        return groups;
    }

    /** -1 for those who are not in the book. */
    private int cell(long assignment, long member) {
        Integer column = columns.get(assignment);
        Integer row = rows.get(member);
        return column == null || row == null ? -1 : row * assignments.size() + column;
    }

    public Classroom classroom() {
        return classroom;
    }

    public List<Assignment> assignments() {
        return assignments;
    }

    public List<Member> members() {
        return members;
    }

    public Mark mark(Assignment assignment, Member member) {
        return marks[cell(assignment.id(), member.id())];
    }

    /**
     * The weighted mean of the marks that count, 0 to 1, without the lowest ones that the class drops; absent while
     * nothing counts. At least one mark is always kept.
     */
    public OptionalDouble total(Member member) {
        record Weighed(double share, double weight) {}
        List<Weighed> counting = new ArrayList<>();
        for (Assignment assignment : assignments) {
            Double share = mark(assignment, member).share();
            if (share != null && assignment.weight() > 0) {
                counting.add(new Weighed(share, assignment.weight()));
            }
        }
        counting.sort(Comparator.comparingDouble(Weighed::share));
        int dropped = Math.min(classroom.dropLowest(), counting.size() - 1);
        List<Weighed> kept = counting.subList(Math.max(0, dropped), counting.size());
        double weights = kept.stream().mapToDouble(Weighed::weight).sum();
        return weights == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(kept.stream()
                                .mapToDouble(each -> each.share() * each.weight())
                                .sum()
                        / weights);
    }

    /** The mean of an assignment's marks, 0 to 1; absent while there is none. */
    public OptionalDouble mean(Assignment assignment) {
        return members.stream()
                .map(member -> mark(assignment, member).share())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private static Mark mark(
            Assignment assignment,
            @Nullable Instant joined,
            List<WorkAttempt> attempts,
            List<MarkChange> changes,
            Instant now) {
        List<WorkAttempt> counted = assignment.counting().counted(attempts);
        if (awaits(assignment, attempts, counted)) {
            return new Mark(Mark.Status.AWAITING_MARKING, null, attempts, changes, time(attempts));
        }
        double sum = 0;
        for (WorkAttempt attempt : counted) {
            sum += attempt.share();
        }
        return new Mark(
                status(assignment, joined, attempts, counted, now),
                counted.isEmpty() ? null : Double.valueOf(sum / counted.size()),
                attempts,
                changes,
                time(attempts));
    }

    /** Where the best counts, one that nobody has marked may be it. */
    private static boolean awaits(Assignment assignment, List<WorkAttempt> attempts, List<WorkAttempt> counted) {
        List<WorkAttempt> deciding = assignment.counting() == Counting.BEST ? attempts : counted;
        return deciding.stream().anyMatch(attempt -> attempt.awaiting() > 0);
    }

    private static Mark.Status status(
            Assignment assignment,
            @Nullable Instant joined,
            List<WorkAttempt> attempts,
            List<WorkAttempt> counted,
            Instant now) {
        if (!counted.isEmpty()) {
            boolean late = counted.stream().anyMatch(attempt -> isLate(assignment, attempt));
            return late ? Mark.Status.DONE_LATE : Mark.Status.DONE;
        }
        return switch (assignment.dates().at(now)) {
            case NOT_YET -> Mark.Status.NOT_OPEN;
            case CLOSED -> closedBefore(assignment, joined) ? Mark.Status.EXCUSED : Mark.Status.MISSED;
            case OPEN, LATE -> attempts.isEmpty() ? Mark.Status.TO_DO : Mark.Status.IN_PROGRESS;
        };
    }

    private static boolean closedBefore(Assignment assignment, @Nullable Instant joined) {
        Instant closes = assignment.dates().closes();
        return joined != null && closes != null && joined.isAfter(closes);
    }

    private static boolean isLate(Assignment assignment, WorkAttempt attempt) {
        Instant due = assignment.dates().due();
        Instant finished = attempt.finished();
        return due != null && finished != null && finished.isAfter(due);
    }

    private static Duration time(List<WorkAttempt> attempts) {
        Duration time = Duration.ZERO;
        for (WorkAttempt attempt : attempts) {
            time = time.plus(time(attempt));
        }
        return time;
    }

    private static Duration time(WorkAttempt attempt) {
        Instant finished = attempt.finished();
        return finished == null ? Duration.ZERO : Duration.between(attempt.started(), finished);
    }
}
