package org.scostudy.authoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scostudy.generation.GeneratedBank;
import org.scostudy.question.Question;
import org.springframework.stereotype.Component;

/**
 * The questions of people and those of the packs in one list. A search goes through all of them: that takes a few dozen
 * milliseconds for a hundred thousand, on any database.
 */
@Component
class AllQuestions {

    private record Generated(long version, List<Entry> entries, Map<String, Question> byId) {}

    private final GeneratedBank bank;
    private final Catalogue catalogue;
    private final VersionTable versions;
    private volatile Generated generated = new Generated(-1, List.of(), Map.of());

    AllQuestions(GeneratedBank bank, Catalogue catalogue, VersionTable versions) {
        this.bank = bank;
        this.catalogue = catalogue;
        this.versions = versions;
    }

    /** What was changed last comes first, then what the packs generate, in the order of the reading. */
    List<Entry> find(BankFilter filter, Set<String> flagged) {
        List<String> words = filter.sought();
        List<Entry> found = new ArrayList<>();
        for (List<Entry> entries :
                List.of(catalogue.now().entries(), generated().entries())) {
            for (Entry entry : entries) {
                if (filter.fits(entry, flagged) && holds(entry, words)) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    Optional<Question> question(Entry entry) {
        return entry.generated()
                ? Optional.ofNullable(generated().byId().get(entry.id()))
                : versions.question(entry.number(), entry.version());
    }

    List<String> authors() {
        return catalogue.now().entries().stream()
                .map(Entry::author)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> tags() {
        return Stream.concat(catalogue.now().entries().stream(), generated().entries().stream())
                .flatMap(entry -> entry.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean holds(Entry entry, List<String> words) {
        for (String word : words) {
            if (!entry.sought().contains(word)) {
                return false;
            }
        }
        return true;
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
                    Body.folded(String.join(
                            "\n",
                            question.stem(),
                            question.interaction().key(),
                            question.id(),
                            String.join("\n", question.tags()))),
                    question.tags(),
                    "",
                    "",
                    0,
                    Instant.EPOCH));
        }
        return new Generated(version, List.copyOf(entries), byId);
    }
}
