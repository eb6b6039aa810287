package org.scostudy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.scostudy.memory.Rating;
import org.scostudy.progress.cards.CardSearchRun;
import org.scostudy.progress.overview.ReportRun;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.study.StudyTable;
import org.scostudy.study.log.Basis;
import org.scostudy.study.log.PromptId;

/**
 * What the page Progress is made from after 200,000 answers, beside going through the same answers one by one as they
 * stand; and how long a search among 50,000 cards takes, beside looking through all their texts. With a database on disk.
 */
final class ProgressBenchmark implements Benchmark {

    private static final int CARDS = 50_000;
    private static final int MET = 20_000;
    private static final int ANSWERS = 200_000;
    private static final int DAYS_APART = 36;
    private static final int ROUNDS = 15;
    private static final int PLAIN_ROUNDS = 2;
    private static final List<String> ASKED = List.of("e", "wording 4", "fact49999", "key of section7 second", "zzz");

    /** A bank as large as they get, in memory. */
    private static final class LargeDeck implements QuestionBank {

        private final List<StudyCard> cards = new ArrayList<>();
        private final List<BankSection> sections = new ArrayList<>();
        private final Map<CardId, StudyCard> byId;

        LargeDeck() {
            for (int i = 0; i < 20; i++) {
                sections.add(new BankSection("sco/section" + i, "Section " + i, "sco", "A reading"));
            }
            for (int i = 0; i < CARDS; i++) {
                cards.add(StudyTable.card("section" + i % 20 + "/fact" + i + ":x"));
            }
            byId = cards.stream().collect(Collectors.toMap(StudyCard::id, Function.identity()));
        }

        @Override
        public List<StudyCard> cards() {
            return cards;
        }

        @Override
        public List<BankSection> sections() {
            return sections;
        }

        @Override
        public List<Question> questions() {
            return List.of();
        }

        @Override
        public Optional<StudyCard> card(CardId id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        public long version() {
            return 1;
        }
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public void run(Figures out) throws Exception {
        Path data = Files.createTempDirectory("sco-bench-progress");
        LargeDeck deck = new LargeDeck();
        // a database that gives what it gave a moment ago would be measured instead of one that reads
        try (StudyTable table =
                new StudyTable(deck, "jdbc:h2:file:" + data.resolve("sco") + ";CACHE_SIZE=65536;OPTIMIZE_REUSE_RESULTS=0")) {
            long start = System.nanoTime();
            live(table, deck);
            out.note("%d answers were recorded in %.0f s".formatted(ANSWERS, (System.nanoTime() - start) / 1e9));
            double[] first = millis(ROUNDS, () -> new ReportRun(table).report());
            ReportRun kept = new ReportRun(table);
            kept.report();
            double[] later = millis(ROUNDS, () -> {
                flag(table, deck);
                return kept.report();
            });
            double[] plain = millis(PLAIN_ROUNDS, () -> oneByOne(table));
            out.figure("progress.200000.first_look", median(first), "ms", median(plain));
            out.figure("progress.200000.after_a_change", median(later), "ms", median(plain));
            out.figure("progress.200000.again", median(millis(ROUNDS, kept::report)), "ms", median(plain));
            search(out, table, deck);
        }
    }

    /** Every card of those met comes up every 36 days, and is forgotten every seventh time or so. */
    private static void live(StudyTable table, LargeDeck deck) {
        int recorded = 0;
        for (int day = 0; recorded < ANSWERS; day++) {
            for (int card = day % DAYS_APART; card < MET && recorded < ANSWERS; card += DAYS_APART) {
                Rating rating = (card * 31 + day) % 7 == 0 ? Rating.AGAIN : Rating.GOOD;
                PromptId prompt = new PromptId(deck.cards().get(card).id(), day / DAYS_APART);
                table.recording.record(table.learner, prompt, rating, 5_000, "first", "bench-" + day, Basis.NONE);
                table.passes(Duration.ofSeconds(6));
                recorded++;
            }
            table.passes(Duration.ofHours(23));
        }
    }

    /** As the log has been gone through before: each answer looks for whether it was taken back. */
    private static int oneByOne(StudyTable table) {
        int[] count = new int[1];
        table.log.eachStanding(table.learner.id(), (card, at, day, rating) -> count[0]++);
        return count[0];
    }

    private static void search(Figures out, StudyTable table, LargeDeck deck) {
        CardSearchRun search = new CardSearchRun(table);
        long start = System.nanoTime();
        search.find("fact1", false);
        out.figure("progress.search.50000.first", (System.nanoTime() - start) / 1e6, "ms");
        double worst = 0;
        double scan = 0;
        for (String asked : ASKED) {
            for (boolean byChance : new boolean[] {false, true}) {
                double millis = median(millis(ROUNDS, () -> search.find(asked, byChance)));
                if (millis > worst) {
                    worst = millis;
                    scan = median(millis(ROUNDS, () -> scan(deck, asked)));
                }
                out.note("%-30s %s%6d found, %6.1f ms"
                        .formatted(asked, byChance ? "by chance " : "", search.find(asked, byChance), millis));
            }
        }
        out.figure("progress.search.50000.worst", worst, "ms", scan);
        flag(table, deck);
        start = System.nanoTime();
        search.find("fact1", false);
        out.figure("progress.search.50000.after_a_change", (System.nanoTime() - start) / 1e6, "ms");
    }

    private static void flag(StudyTable table, LargeDeck deck) {
        table.recording.change(table.learner, deck.cards().getFirst().id(), card -> card.withFlagged(!card.flagged()));
    }

    private static int scan(LargeDeck deck, String asked) {
        List<String> words = List.of(asked.split(" "));
        return (int) deck.cards().stream()
                .filter(card -> words.stream().allMatch(word -> card.prompts().stream()
                        .anyMatch(prompt -> Segment.plain(prompt.front())
                                .toLowerCase(Locale.ROOT)
                                .contains(word))))
                .count();
    }

    private static double[] millis(int rounds, IntSupplier work) {
        double[] millis = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            var _ = work.getAsInt();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }


    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Percentile.of(sorted, 0.5);
    }
}
