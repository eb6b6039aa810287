package org.scostudy.question.exchange.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.scostudy.language.Message;
import org.scostudy.question.BankSection;
import org.scostudy.question.exchange.run.QuestionReader.Ending;

/** One file on its way into one bank: counts what comes, and stops when a limit is reached. */
public final class ImportRun {

    /** Work that hands over what it finds. */
    public interface Work {
        void run(ImportRun run) throws IOException;
    }

    private final Path file;
    private final String name;
    private final Reports reports;
    private final Sink sink;
    private final Destination destination;
    private final Ids ids;
    private final Media media;
    private final long bytesInAll;
    private final Instant begun = InstantSource.system().instant();
    private final Set<String> sections = new HashSet<>();
    private int items;

    private ImportRun(Path file, Limits limits, Sink sink, Destination destination, long bytesInAll) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.reports = new Reports(limits, sink);
        this.sink = sink;
        this.destination = destination;
        this.bytesInAll = bytesInAll;
        this.ids = new Ids(reports);
        this.media = new Media(reports, sink.mediaFolder(), sink::keeps);
    }

    public static Ending of(Path file, Limits limits, Sink sink, Destination destination, Work work)
            throws IOException {
        long bytes = Files.size(file);
        ImportRun run = new ImportRun(file, limits, sink, destination, bytes);
        try {
            if (bytes > limits.fileBytes()) {
                throw run.stop(run.whole(), "exchange.run.large-file", bytes, limits.fileBytes());
            }
            work.run(run);
            sink.progress(bytes, bytes);
            return Ending.COMPLETE;
        } catch (Stop stop) {
            return stop.ending();
        }
    }

    /** For a text that is at hand whole and is no file. */
    public static ImportRun ofText(String name, Limits limits, Sink sink, Destination destination) {
        return new ImportRun(Path.of(name), limits, sink, destination, 0);
    }

    /** When the reading began: what is told of later times is wrong. */
    public Instant begun() {
        return begun;
    }

    public Path file() {
        return file;
    }

    public String name() {
        return name;
    }

    public Limits limits() {
        return reports.limits();
    }

    public Destination destination() {
        return destination;
    }

    public Ids ids() {
        return ids;
    }

    public Media media() {
        return media;
    }

    public Place line(long line) {
        return Place.line(name, line);
    }

    /** A file within this one. */
    public Place within(String entry) {
        return Place.whole(name + ": " + entry);
    }

    public Place whole() {
        return Place.whole(name);
    }

    /** Counts bytes of the file itself, so that the share done can be shown. */
    public void progress(long bytesRead) {
        sink.progress(Math.min(bytesRead, bytesInAll), bytesInAll);
        stopIfCancelled();
    }

    /** For files that are not gone through from their first byte to the last. */
    public void progress(long done, long inAll) {
        if (done % 64 == 0) {
            progress(inAll == 0 ? bytesInAll : (long) ((double) bytesInAll * done / inAll));
        }
    }

    public void stopIfCancelled() {
        reports.stopIfCancelled();
    }

    /**
     * @param key of the texts of a {@link Problem}
     * @param values for the gaps of all of them
     */
    public void notice(Place place, String key, Object... values) {
        reports.notice(place, Message.of(key, values));
    }

    /** For what may be so in every question of a file. */
    public void noticeOnce(Place place, String key) {
        reports.noticeOnce(place, Message.of(key));
    }

    public void lost(Place place, String key, Object... values) {
        reports.lost(place, Message.of(key, values));
    }

    public void lost(Place place, Unreadable unreadable) {
        reports.lost(place, unreadable.said());
    }

    /** To be thrown by the caller. */
    public Stop stop(Place place, String key, Object... values) {
        return reports.stop(place, Message.of(key, values));
    }

    public void take(Incoming item) {
        if (++items > limits().items()) {
            throw stop(item.place(), "exchange.run.many-questions", limits().items());
        }
        sink.take(item);
        if (items % 64 == 0) {
            stopIfCancelled();
        }
    }

    public void review(PastReview review) {
        sink.review(review);
    }

    public void standing(CardStanding standing) {
        sink.standing(standing);
    }

    /** The id of the section for a category as the file names it; an empty name stands for the bank itself. */
    public String section(String category) {
        String title = category.isBlank() ? destination.title() : category.strip();
        String id = destination.bank() + "/" + (category.isBlank() ? "all" : Ids.slug(category));
        if (sections.add(id)) {
            sink.section(new BankSection(id, title, destination.bank(), destination.title()));
        }
        return id;
    }
}
