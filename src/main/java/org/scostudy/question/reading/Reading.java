package org.scostudy.question.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.scostudy.question.BankSection;
import org.scostudy.question.reading.Problem.Gravity;
import org.scostudy.question.reading.QuestionReader.Ending;

/** One file on its way into one bank: counts what comes, and stops when a limit is reached. */
final class Reading {

    /** Work that hands over what it finds. */
    interface Work {
        void run(Reading reading) throws IOException;
    }

    private final Path file;
    private final String name;
    private final Limits limits;
    private final Sink sink;
    private final Destination destination;
    private final Ids ids;
    private final Media media;
    private final long bytesInAll;
    private final Set<String> sections = new HashSet<>();
    private final Set<String> noticed = new HashSet<>();
    private int items;
    private int problems;

    private Reading(Path file, Limits limits, Sink sink, Destination destination, long bytesInAll) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.limits = limits;
        this.sink = sink;
        this.destination = destination;
        this.bytesInAll = bytesInAll;
        this.ids = new Ids(this);
        this.media = new Media(this, sink.mediaFolder());
    }

    static Ending of(Path file, Limits limits, Sink sink, Destination destination, Work work) throws IOException {
        long bytes = Files.size(file);
        Reading reading = new Reading(file, limits, sink, destination, bytes);
        try {
            if (bytes > limits.fileBytes()) {
                throw reading.stop(
                        reading.whole(),
                        "the file has %,d bytes".formatted(bytes),
                        "at most %,d".formatted(limits.fileBytes()),
                        "split it into several files");
            }
            work.run(reading);
            sink.progress(bytes, bytes);
            return Ending.COMPLETE;
        } catch (Stop stop) {
            return stop.ending();
        }
    }

    /** For a text that is at hand whole and is no file. */
    static Reading ofText(String name, Limits limits, Sink sink, Destination destination) {
        return new Reading(Path.of(name), limits, sink, destination, 0);
    }

    Path file() {
        return file;
    }

    String name() {
        return name;
    }

    Limits limits() {
        return limits;
    }

    Destination destination() {
        return destination;
    }

    Ids ids() {
        return ids;
    }

    Media media() {
        return media;
    }

    /** Whether whoever takes the questions has this picture or sound. */
    boolean keeps(String medium) {
        return sink.keeps(medium);
    }

    Place line(long line) {
        return Place.line(name, line);
    }

    Place whole() {
        return Place.whole(name);
    }

    /** Counts bytes of the file itself, so that the share done can be shown. */
    void progress(long bytesRead) {
        sink.progress(Math.min(bytesRead, bytesInAll), bytesInAll);
        stopIfCancelled();
    }

    /** For files that are not gone through from their first byte to the last. */
    void progress(long done, long inAll) {
        if (done % 64 == 0) {
            progress(inAll == 0 ? bytesInAll : (long) ((double) bytesInAll * done / inAll));
        }
    }

    void stopIfCancelled() {
        if (sink.cancelled()) {
            throw new Stop(Ending.CANCELLED);
        }
    }

    void notice(Place place, String what, String expected, String remedy) {
        report(new Problem(place, Gravity.NOTICE, what, expected, remedy));
    }

    /** For what may be so in every question of a file. */
    void noticeOnce(Place place, String what, String remedy) {
        if (noticed.add(what)) {
            notice(place, what, "", remedy);
        }
    }

    void lost(Place place, String what, String expected, String remedy) {
        report(new Problem(place, Gravity.LOST, what, expected, remedy));
    }

    /** To be thrown by the caller. */
    Stop stop(Place place, String what, String expected, String remedy) {
        sink.problem(new Problem(place, Gravity.STOPPED, what, expected, remedy));
        return new Stop(Ending.STOPPED);
    }

    private void report(Problem problem) {
        sink.problem(problem);
        if (++problems >= limits.problems()) {
            throw stop(
                    problem.place(),
                    "%,d problems so far".formatted(problems),
                    "fewer",
                    "check that this is the right file and format");
        }
    }

    void take(Incoming item) {
        if (++items > limits.items()) {
            throw stop(
                    item.place(),
                    "more than %,d questions".formatted(limits.items()),
                    "at most so many",
                    "split the file into several");
        }
        sink.take(item);
        if (items % 64 == 0) {
            stopIfCancelled();
        }
    }

    void review(PastReview review) {
        sink.review(review);
    }

    /** The id of the section for a category as the file names it; an empty name stands for the bank itself. */
    String section(String category) {
        String title = category.isBlank() ? destination.title() : category.strip();
        String id = destination.bank() + "/" + (category.isBlank() ? "all" : Ids.slug(category));
        if (sections.add(id)) {
            sink.section(new BankSection(id, title, destination.bank(), destination.title()));
        }
        return id;
    }
}
