package org.scostudy.authoring.bank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.question.Question;
import org.springframework.stereotype.Component;

/**
 * The questions of people and those of the packs in one list, searched in memory: a hundred thousand in some
 * milliseconds, on any database.
 */
@Component
public class AllQuestions {

    private record Generated(long version, EntryList list, Map<String, Question> byId) {}

    private final GeneratedBank bank;
    private final Catalogue catalogue;
    private final VersionTable versions;
    private volatile Generated generated = new Generated(-1, EntryList.EMPTY, Map.of());

    AllQuestions(GeneratedBank bank, Catalogue catalogue, VersionTable versions) {
        this.bank = bank;
        this.catalogue = catalogue;
        this.versions = versions;
    }

    /** What was changed last comes first, then what the packs generate, in the order of the reading. */
    public List<Entry> find(BankFilter filter, Heard heard) {
        List<String> words = filter.sought();
        Predicate<Entry> fits = entry -> filter.fits(entry, heard);
        if (filter.special() == BankFilter.Special.TWINS) {
            Twins twins = twins();
            fits = fits.and(twins::contains);
        }
        List<Entry> found = new ArrayList<>(catalogue.now().list().find(words, fits));
        found.addAll(generated().list().find(words, fits));
        if (filter.special() == BankFilter.Special.TWINS) {
            found.sort(Comparator.comparing(Entry::likeness));
        }
        return found;
    }

    /** Which questions of people ask and answer the same as another one. */
    public Twins twins() {
        return Twins.among(catalogue.now().entries(), generated().list().entries());
    }

    public Optional<Question> question(Entry entry) {
        return entry.generated()
                ? Optional.ofNullable(generated().byId().get(entry.id()))
                : versions.question(entry.number(), entry.version());
    }

    public List<String> authors() {
        return catalogue.now().entries().stream()
                .map(Entry::author)
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> tags() {
        return Stream.concat(catalogue.now().entries().stream(), generated().list().entries().stream())
                .flatMap(entry -> entry.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Generated generated() {
        Generated known = generated;
        long version = bank.version();
        if (known.version() != version) {
            known = read(version);
            generated = known;
        }
        return known;
    }

    private Generated read(long version) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Question> byId = new HashMap<>();
        for (Question question : bank.questions()) {
            byId.put(question.id(), question);
            String sought = Body.folded(String.join(
                    "\n",
                    question.stem(),
                    question.interaction().key(),
                    question.id(),
                    String.join("\n", question.tags())));
            entries.add(new Entry(
                    0,
                    question.id(),
                    question.section(),
                    question.kind(),
                    question.level(),
                    Status.REVIEWED,
                    Origin.WRITTEN,
                    0,
                    "",
                    1,
                    1,
                    question.stem(),
                    sought,
                    Body.likeness(question.stem(), sought),
                    question.tags(),
                    "",
                    "",
                    0,
                    Instant.EPOCH));
        }
        return new Generated(version, EntryList.of(entries), byId);
    }
}
