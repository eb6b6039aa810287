package org.scostudy.bench;

import java.nio.file.Path;
import java.util.List;
import org.scostudy.authoring.bank.SearchRun;
import org.scostudy.authoring.bank.SearchRun.Result;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Question;

/** How long a search in a bank of a hundred thousand takes, beside looking through every text. */
final class SearchBenchmark implements Benchmark {

    private static final int QUESTIONS = 100_000;

    /** A letter that nearly all hold, frequent words, names, one question among all, several words, and nothing. */
    private static final List<String> ASKED = List.of(
            "e",
            "the which",
            "1",
            "secretariat",
            "tashkent anti-terrorist structure",
            "99999",
            "a of in",
            "what does russia want of the members in 2005",
            "zzz");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void run(Figures out) {
        try (Packs packs = Packs.over(Path.of("questions"))) {
            List<Question> questions = new CardGenerator()
                    .generate(packs.find("sco").orElseThrow())
                    .questions();
            long start = System.nanoTime();
            SearchRun bank = SearchRun.over(questions, QUESTIONS);
            out.note("made the bank with its index in %.1f s".formatted((System.nanoTime() - start) / 1e9));
            Result worst = null;
            for (String asked : ASKED) {
                Result result = bank.search(asked);
                out.note("%-50s %6d found, %6.1f ms by index, %6.1f ms by scan"
                        .formatted(asked, result.found(), result.millis(), result.scanMillis()));
                worst = worst == null || result.millis() > worst.millis() ? result : worst;
                if (asked.equals("tashkent anti-terrorist structure")) {
                    out.figure("search.100000.names", result.millis(), "ms", result.scanMillis());
                }
            }
            if (worst != null) {
                out.figure("search.100000.worst", worst.millis(), "ms", worst.scanMillis());
            }
            out.figure("search.100000.after_an_edit", bank.millisAfterAnEdit(), "ms");
        }
    }
}
