package org.scostudy.question.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;
import org.scostudy.question.BankSection;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.PastReview;
import org.scostudy.question.exchange.run.Problem;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.QuestionReader.Ending;
import org.scostudy.question.exchange.run.Sink;

/** Everything that came out of a file. */
final class Collected implements Sink, AutoCloseable {

    static final Destination DESTINATION = new Destination("mine", "My bank");

    private static final Words ENGLISH = Messages.ours().in(Locale.ENGLISH);

    final List<Incoming> items = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<BankSection> sections = new ArrayList<>();
    final List<PastReview> reviews = new ArrayList<>();
    Ending ending = Ending.COMPLETE;
    long lastProgress;
    int itemsUntilCancelled = Integer.MAX_VALUE;
    private final Path folder;

    Collected() {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "collected")), "file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Collected of(QuestionFormat format, byte[] content) {
        return of(format.reader(DESTINATION), "file", content, Limits.STANDARD);
    }

    static Collected of(QuestionFormat format, String content) {
        return of(format, content.getBytes(StandardCharsets.UTF_8));
    }

    static Collected of(QuestionReader reader, String name, byte[] content, Limits limits) {
        Collected collected = new Collected();
        try {
            Path file = Files.write(collected.folder.resolve(name), content);
            collected.read(reader, file, limits);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collected;
    }

    void read(QuestionReader reader, Path file, Limits limits) {
        try {
            ending = reader.read(file, limits, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Question> questions() {
        return items.stream()
                .flatMap(item -> item instanceof Incoming.Whole whole ? Stream.of(whole.question()) : Stream.empty())
                .toList();
    }

    List<Incoming.Draft> drafts() {
        return items.stream()
                .flatMap(item -> item instanceof Incoming.Draft draft ? Stream.of(draft) : Stream.empty())
                .toList();
    }

    List<String> told() {
        return problems.stream().map(problem -> problem.say(ENGLISH)).toList();
    }

    static List<String> notes(Incoming.Draft draft) {
        return draft.notes().stream().map(ENGLISH::say).toList();
    }

    List<Path> media() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("file")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void take(Incoming item) {
        items.add(item);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void section(BankSection section) {
        sections.add(section);
    }

    @Override
    public void review(PastReview review) {
        reviews.add(review);
    }

    @Override
    public Path mediaFolder() {
        return folder;
    }

    @Override
    public void progress(long bytesRead, long bytesInAll) {
        lastProgress = bytesRead;
    }

    @Override
    public boolean cancelled() {
        return items.size() >= itemsUntilCancelled;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
