package org.scostudy.drafting.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.ask.DraftWriter;
import org.scostudy.drafting.ask.StatementDrafts;
import org.scostudy.drafting.ask.TextDraft;
import org.scostudy.drafting.english.English;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.name.KnownNames;
import org.scostudy.drafting.name.TextIndex.Read;
import org.scostudy.drafting.name.TextReader;
import org.scostudy.drafting.statement.BareDefinite;
import org.scostudy.drafting.statement.Standalone;
import org.scostudy.drafting.text.DraftingProgress;
import org.scostudy.drafting.text.SentencePlace;
import org.scostudy.drafting.text.SourceText;
import org.scostudy.drafting.text.TextPassage;
import org.scostudy.drafting.text.UnreadableText;

/** One run over one text. */
final class Drafting {

    private static final double GOOD_ENOUGH = 0.6;
    private static final int SENTENCES_BEFORE = 3;
    private static final int BETWEEN_REPORTS = 50;
    /** A noun in every thirtieth sentence, and at least five times, is known to whoever reads the text. */
    private static final int ONE_IN = 30;

    private static final int FEWEST_FOR_TOPIC = 5;

    private final SourceText text;
    private final KnownNames known;
    private final English english = new English();
    private final TextReader reader;

    Drafting(SourceText text, KnownNames known, DraftingProgress progress) {
        this.text = text;
        this.known = known;
        this.reader = new TextReader(english, progress);
    }

    Drafts drafts() throws UnreadableText {
        List<TextPassage> passages = reader.passages(text);
        TextReader.Found found = reader.read(passages, known);
        DraftWriter writer = new DraftWriter(text.title(), new PassageSentences(passages));
        StatementDrafts statements = new StatementDrafts(found, known, english, writer);
        List<@Nullable TextDraft> made = new ArrayList<>();
        List<Read> sentences = found.index().sentences();
        Set<String> topics = topics(sentences);
        int used = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Standalone standalone = new Standalone(new BareDefinite(nounsBefore(sentences, i), topics));
            List<@Nullable TextDraft> some = statements.of(sentences.get(i), standalone);
            used += some.isEmpty() ? 0 : 1;
            made.addAll(some);
            if (i % BETWEEN_REPORTS == 0) {
                reader.report(sentences.size() + i, sentences.size() * 2);
            }
        }
        made.addAll(statements.orders());
        return new Drafts(passages, best(made), used);
    }

    private static List<TextDraft> best(List<@Nullable TextDraft> made) {
        Set<String> ids = new HashSet<>();
        List<TextDraft> best = new ArrayList<>();
        for (TextDraft draft : made) {
            if (draft != null
                    && draft.rank() >= GOOD_ENOUGH
                    && ids.add(draft.question().id())) {
                best.add(draft);
            }
        }
        best.sort(Comparator.comparingDouble((TextDraft draft) -> -draft.rank())
                .thenComparing(draft -> draft.question().id()));
        return best.subList(0, Math.min(best.size(), Drafts.MOST));
    }

    private static Set<String> nounsBefore(List<Read> sentences, int at) {
        Set<String> nouns = new HashSet<>();
        for (int i = Math.max(0, at - SENTENCES_BEFORE); i < at; i++) {
            nouns.addAll(nouns(sentences.get(i)));
        }
        return nouns;
    }

    private static Set<String> nouns(Read sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.is(Tag.NOUN))
                .map(TextToken::lower)
                .collect(Collectors.toSet());
    }

    private static Set<String> topics(List<Read> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> nouns(sentence).forEach(noun -> counts.merge(noun, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= Math.max(FEWEST_FOR_TOPIC, sentences.size() / ONE_IN))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static final class PassageSentences implements DraftWriter.TextSentences {

        private final Map<String, TextPassage> passages;

        private PassageSentences(List<TextPassage> passages) {
            this.passages = passages.stream().collect(Collectors.toMap(TextPassage::id, passage -> passage));
        }

        private Optional<TextPassage> of(SentencePlace source) {
            return Optional.ofNullable(passages.get(source.passage()));
        }

        @Override
        public String at(SentencePlace source) {
            return of(source)
                    .map(passage -> passage.sentence(source.sentence()))
                    .orElse("");
        }

        @Override
        public @Nullable String heading(SentencePlace source) {
            return of(source).map(TextPassage::heading).orElse(null);
        }
    }
}
