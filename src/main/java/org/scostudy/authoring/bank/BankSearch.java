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
import org.scostudy.text.Folded;
import org.springframework.stereotype.Component;

/**
 * The questions of people and those of the packs in one list, searched in memory: a hundred thousand in some
 * milliseconds, on any database.
 */
@Component
public class BankSearch {

    private record Generated(long version, SearchIndex list, Map<String, Question> byId) {}

    private final GeneratedBank bank;
    private final BankIndex catalogue;
    private final VersionTable versions;
    private volatile Generated generated = new Generated(-1, SearchIndex.EMPTY, Map.of());

    BankSearch(GeneratedBank bank, BankIndex catalogue, VersionTable versions) {
        this.bank = bank;
        this.catalogue = catalogue;
        this.versions = versions;
    }

    /** What was changed last comes first, then what the packs generate, in the order of the reading. */
    public List<QuestionRow> find(BankFilter filter, QuestionFeedback heard) {
        List<String> words = filter.sought();
        Predicate<QuestionRow> fits = entry -> filter.fits(entry, heard);
        if (filter.special() == BankFilter.Special.TWINS) {
            DuplicateQuestions twins = twins();
            fits = fits.and(twins::contains);
        }
        List<QuestionRow> found = new ArrayList<>(catalogue.now().list().find(words, fits));
        found.addAll(generated().list().find(words, fits));
        if (filter.special() == BankFilter.Special.TWINS) {
            found.sort(Comparator.comparing(QuestionRow::likeness));
        }
        return found;
    }

    /** Which questions of people ask and answer the same as another one. */
    public DuplicateQuestions twins() {
        return DuplicateQuestions.among(
                catalogue.now().entries(), generated().list().entries());
    }

    /** Another question that asks nearly the same, people's first. */
    public Optional<QuestionRow> near(Question question) {
        NearDuplicate near = NearDuplicate.of(question);
        return Stream.of(catalogue.now().list(), generated().list())
                .flatMap(list -> list.holding(near.words(), near.fewest()).stream())
                .filter(near::is)
                .findFirst();
    }

    public Optional<Question> question(QuestionRow entry) {
        return entry.generated()
                ? Optional.ofNullable(generated().byId().get(entry.id()))
                : versions.question(entry.number(), entry.version());
    }

    public List<String> authors() {
        return catalogue.now().entries().stream()
                .map(QuestionRow::author)
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
        List<QuestionRow> entries = new ArrayList<>();
        Map<String, Question> byId = new HashMap<>();
        for (Question question : bank.questions()) {
            byId.put(question.id(), question);
            String sought = Folded.of(String.join(
                    "\n",
                    question.stem(),
                    question.interaction().key(),
                    question.id(),
                    String.join("\n", question.tags())));
            entries.add(new QuestionRow(
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
                    StoredQuestion.likeness(question.stem(), sought),
                    question.tags(),
                    "",
                    "",
                    0,
                    Instant.EPOCH));
        }
        return new Generated(version, SearchIndex.of(entries), byId);
    }
}
