package org.scostudy.authoring.bank;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.scostudy.question.Question;
import org.scostudy.question.markup.PlainText;
import org.scostudy.text.Folded;

/**
 * Searches in a bank of many questions, each of which is one of those given with a number of its own. In processor time of
 * the thread that serves the request, so that a busy machine does not distort it.
 */
public final class SearchRun {

    /** @param scanMillis the same by looking through every text */
    public record Result(String asked, int found, double millis, double scanMillis) {}

    private static final int ROUNDS = 21;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final SearchIndex list;

    private SearchRun(SearchIndex list) {
        this.list = list;
    }

    public static SearchRun over(List<Question> questions, int number) {
        return new SearchRun(SearchIndex.of(IntStream.range(0, number)
                .mapToObj(i -> entry(questions.get(i % questions.size()), i))
                .toList()));
    }

    /** How long it takes after an edit, when most of the index is still good. */
    public double millisAfterAnEdit() {
        List<QuestionRow> edited = new ArrayList<>(list.entries());
        edited.set(0, edited.getFirst().withNumber(Integer.MAX_VALUE));
        long start = THREAD.getCurrentThreadCpuTime();
        SearchIndex later = list.then(edited);
        later.find(List.of("edited"), _ -> true);
        return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** Medians. Filters are on too: they see every question that the words leave. */
    public Result search(String asked) {
        BankFilter filter =
                new BankFilter(asked, null, null, null, Status.REVIEWED, null, null, BankFilter.Special.UNUSED);
        List<String> words = filter.sought();
        List<QuestionRow> found = byIndex(words, filter);
        if (!found.equals(byScan(words, filter))) {
            throw new IllegalStateException("index and scan differ for " + asked);
        }
        return new Result(
                asked,
                found.size(),
                median(() -> byIndex(words, filter)),
                median(() -> byScan(words, filter)));
    }

    private List<QuestionRow> byIndex(List<String> words, BankFilter filter) {
        return list.find(words, entry -> filter.fits(entry, QuestionFeedback.NOTHING));
    }

    private List<QuestionRow> byScan(List<String> words, BankFilter filter) {
        return list.entries().stream()
                .filter(entry -> entry.holds(words) && filter.fits(entry, QuestionFeedback.NOTHING))
                .toList();
    }

    private static double median(java.util.function.Supplier<List<QuestionRow>> search) {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            int found = search.get().size();
            millis[i] = found < 0 ? Double.NaN : (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static QuestionRow entry(Question question, int number) {
        String stem = PlainText.of(question.stem(), question.markup()) + " " + number;
        StoredQuestion body = StoredQuestion.of(question);
        String sought = Folded.of(stem + "\n" + number) + body.sought();
        return new QuestionRow(
                number + 1L,
                question.id() + "-" + number,
                question.section(),
                question.kind(),
                question.level(),
                Status.REVIEWED,
                Origin.IMPORTED,
                1,
                "Aizhan",
                1,
                1,
                stem,
                sought,
                StoredQuestion.likeness(stem, sought),
                question.tags(),
                "",
                body.hash(),
                0,
                Instant.EPOCH);
    }
}
