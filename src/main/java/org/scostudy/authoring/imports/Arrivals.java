package org.scostudy.authoring.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.HistoryImported;
import org.scostudy.question.exchange.run.ArrivingMedia;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.PastReview;
import org.scostudy.question.exchange.run.Problem;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.markup.MediaFormat;

/** Takes what a reader finds; its folder of pictures and sounds goes when it is closed. */
final class Arrivals implements Sink, AutoCloseable {

    /** Of all pictures of a preview, which stay in memory as long as somebody looks at it. */
    private static final long MOST_SHOWN_BYTES = 6L << 20;

    private final Consumer<Arrival> take;
    private final ImportPlan.Past past;
    private final Predicate<String> media;
    private final Cancellation watch;
    private final ArrivingMedia brought;
    private final Set<String> named = new HashSet<>();
    private final Set<String> filed = new TreeSet<>();
    private final Map<String, BankSection> sections = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<CardId, CardId> reviewed = new HashMap<>();
    private final List<HistoryImported.Past> reviews = new ArrayList<>();
    private int reviewsTold;

    Arrivals(Consumer<Arrival> take, ImportPlan.Past past, Predicate<String> media, Cancellation watch)
            throws IOException {
        this.take = take;
        this.past = past;
        this.media = media;
        this.watch = watch;
        this.brought = new ArrivingMedia("sco-import");
    }

    @Override
    public void take(Incoming item) {
        Arrival arrival = Arrival.of(item);
        named.addAll(arrival.question().media());
        filed.add(arrival.question().section());
        take.accept(arrival);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void review(PastReview review) {
        reviewsTold++;
        if (past == ImportPlan.Past.BRING) {
            CardId card = reviewed.computeIfAbsent(review.card(), id -> id);
            reviews.add(new HistoryImported.Past(card, review.at(), review.grade(), review.taken()));
        }
    }

    @Override
    public void section(BankSection section) {
        sections.put(section.id(), section);
    }

    @Override
    public Path mediaFolder() {
        return brought.folder();
    }

    @Override
    public boolean keeps(String medium) {
        return media.test(medium);
    }

    @Override
    public void progress(long bytesRead, long bytesInAll) {
        watch.at(bytesRead, bytesInAll);
    }

    @Override
    public boolean cancelled() {
        return watch.cancelled();
    }

    /** The pictures and sounds that came with the file, those of no question left out. */
    List<Path> media() {
        return brought.files(named);
    }

    /** Their bytes, to be shown before anything is kept; none where they are too many. */
    Map<String, byte[]> pictures(List<String> names) throws IOException {
        return brought.bytes(
                names.stream().filter(name -> !MediaFormat.isSoundName(name)).toList(), MOST_SHOWN_BYTES);
    }

    /** What was answered before by whoever made the file, oldest first; nothing unless it is to be brought along. */
    List<HistoryImported.Past> reviews() {
        return reviews;
    }

    int reviewsTold() {
        return reviewsTold;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Those that the file describes, and by their ids those that questions only say they belong to. */
    List<BankSection> sections(Shelves shelves) {
        List<BankSection> all = new ArrayList<>(sections.values());
        filed.stream()
                .filter(id -> !sections.containsKey(id))
                .flatMap(id -> shelves.unknown(id).stream())
                .forEach(all::add);
        return all;
    }

    @Override
    public void close() throws IOException {
        brought.close();
    }
}
