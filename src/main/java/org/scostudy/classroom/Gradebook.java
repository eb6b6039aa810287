package org.scostudy.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/** Members and assignments of a class with the mark of each. */
final class Gradebook {

    private record Cell(long assignment, long member) {}

    private final Classroom classroom;
    private final List<Assignment> assignments;
    private final List<Member> members;
    private final Map<Cell, Mark> marks = new HashMap<>();

    Gradebook(
            Classroom classroom,
            List<Assignment> assignments,
            List<Member> members,
            List<Leeway> leeways,
            List<Attempt> attempts,
            List<MarkChange> changes,
            Instant now) {
        this.classroom = classroom;
        this.assignments = List.copyOf(assignments);
        this.members = List.copyOf(members);
        Map<Cell, Leeway> leewayOf = new HashMap<>();
        leeways.forEach(leeway -> leewayOf.put(new Cell(leeway.assignment(), leeway.member()), leeway));
        Map<Cell, List<Attempt>> attemptsOf = new HashMap<>();
        attempts.forEach(attempt -> attemptsOf
                .computeIfAbsent(new Cell(attempt.assignment(), attempt.member()), _ -> new ArrayList<>())
                .add(attempt));
        Map<Cell, List<MarkChange>> changesOf = new HashMap<>();
        changes.forEach(change -> changesOf
                .computeIfAbsent(new Cell(change.assignment(), change.member()), _ -> new ArrayList<>())
                .add(change));
        for (Assignment assignment : assignments) {
            for (Member member : members) {
                Cell cell = new Cell(assignment.id(), member.id());
                Leeway leeway = leewayOf.get(cell);
                marks.put(
                        cell,
                        mark(
                                leeway == null ? assignment : assignment.with(leeway),
                                attemptsOf.getOrDefault(cell, List.of()),
                                changesOf.getOrDefault(cell, List.of()),
                                now));
            }
        }
    }

    Classroom classroom() {
        return classroom;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    List<Member> members() {
        return members;
    }

    Mark mark(Assignment assignment, Member member) {
        return Objects.requireNonNull(marks.get(new Cell(assignment.id(), member.id())));
    }

    /**
     * The weighted mean of the marks that count, 0 to 1, without the lowest ones that the class drops; absent while
     * nothing counts. At least one mark is always kept.
     */
    OptionalDouble total(Member member) {
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
    OptionalDouble mean(Assignment assignment) {
        return members.stream()
                .map(member -> mark(assignment, member).share())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private static Mark mark(Assignment assignment, List<Attempt> attempts, List<MarkChange> changes, Instant now) {
        List<Attempt> counted = assignment.counting().counted(attempts);
        OptionalDouble share = counted.stream().mapToDouble(Attempt::share).average();
        return new Mark(
                status(assignment, attempts, counted, now),
                share.isPresent() ? share.getAsDouble() : null,
                attempts,
                changes,
                time(attempts));
    }

    private static Mark.Status status(
            Assignment assignment, List<Attempt> attempts, List<Attempt> counted, Instant now) {
        if (!counted.isEmpty()) {
            boolean late = counted.stream().anyMatch(attempt -> isLate(assignment, attempt));
            return late ? Mark.Status.DONE_LATE : Mark.Status.DONE;
        }
        return switch (assignment.dates().at(now)) {
            case NOT_YET -> Mark.Status.NOT_OPEN;
            case CLOSED -> Mark.Status.MISSED;
            case OPEN, LATE -> attempts.isEmpty() ? Mark.Status.TO_DO : Mark.Status.IN_PROGRESS;
        };
    }

    private static boolean isLate(Assignment assignment, Attempt attempt) {
        Instant due = assignment.dates().due();
        Instant finished = attempt.finished();
        return due != null && finished != null && finished.isAfter(due);
    }

    private static Duration time(List<Attempt> attempts) {
        return attempts.stream().map(Gradebook::time).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration time(Attempt attempt) {
        Instant finished = attempt.finished();
        return finished == null ? Duration.ZERO : Duration.between(attempt.started(), finished);
    }
}
