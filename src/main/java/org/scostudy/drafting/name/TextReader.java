package org.scostudy.drafting.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.scostudy.drafting.english.English;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.text.DraftingProgress;
import org.scostudy.drafting.text.DraftingProgress.Wish;
import org.scostudy.drafting.text.SentencePlace;
import org.scostudy.drafting.text.SourceText;
import org.scostudy.drafting.text.TextPassage;
import org.scostudy.drafting.text.TextPassage.Sentence;
import org.scostudy.drafting.text.UnreadableText;

/** Reads a text once: passages, sentences, kinds of words, names. */
public final class TextReader {

    static final int MOST_SENTENCES = 40_000;
    private static final int BETWEEN_REPORTS = 50;

    private record Tagged(SentencePlace source, List<TextToken> tokens) {}

    private final English english;
    private final DraftingProgress progress;

    public TextReader(English english, DraftingProgress progress) {
        this.english = english;
        this.progress = progress;
    }

    public List<TextPassage> passages(SourceText text) throws UnreadableText {
        List<TextPassage> passages = new ArrayList<>();
        int count = 0;
        for (SourceText.Paragraph paragraph : text.paragraphs()) {
            List<Sentence> sentences = english.sentences(paragraph.text());
            count += sentences.size();
            if (count > MOST_SENTENCES) {
                throw new UnreadableText(
                        UnreadableText.Reason.TOO_LONG,
                        "The text has more than %,d sentences; take a part of it.".formatted(MOST_SENTENCES));
            }
            passages.add(
                    new TextPassage("p" + (passages.size() + 1), paragraph.heading(), paragraph.text(), sentences));
            report(0, count * 2);
        }
        return passages;
    }

    /** The index, and how names are found in statements. */
    public record Found(TextIndex index, Mentions mentions) {}

    public Found read(List<TextPassage> passages, KnownNames known) {
        int all = passages.stream()
                .mapToInt(passage -> passage.sentences().size())
                .sum();
        List<Tagged> tagged = new ArrayList<>(all);
        Set<String> capitals = new HashSet<>();
        Set<String> plain = new HashSet<>();
        for (TextPassage passage : passages) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                Sentence sentence = passage.sentences().get(i);
                List<TextToken> tokens = english.tokens(passage.sentence(i));
                tokens.stream().skip(1).filter(TextToken::isCapitalised).forEach(token -> capitals.add(token.lower()));
                tokens.stream().filter(token -> !token.isCapitalised()).forEach(token -> plain.add(token.text()));
                tagged.add(new Tagged(new SentencePlace(passage.id(), i, sentence.start(), sentence.end()), tokens));
                if (tagged.size() % BETWEEN_REPORTS == 0) {
                    report(tagged.size(), all * 2);
                }
            }
        }
        Mentions mentions = new Mentions(new NameFinder(known.names(), capitals));
        TextIndex index = new TextIndex();
        for (Tagged sentence : tagged) {
            List<TextToken> tokens = withPlainStart(sentence.tokens(), plain, capitals);
            Set<String> roots = EnglishWords.roots(String.join(" ", EnglishWords.lower(tokens)));
            index.add(new TextIndex.Read(sentence.source(), tokens, mentions.in(tokens), roots));
        }
        return new Found(index, mentions);
    }

    /** A word that the text writes small elsewhere is no name where it begins a sentence, nor is a plural of its own. */
    private static List<TextToken> withPlainStart(List<TextToken> tokens, Set<String> plain, Set<String> capitals) {
        if (tokens.size() < 2 || !tokens.getFirst().is(Tag.PROPN)) {
            return tokens;
        }
        String first = tokens.getFirst().lower();
        boolean plural = first.endsWith("s")
                && !first.matches(".*(?:us|is|ss)")
                && !capitals.contains(first)
                && !tokens.get(1).isCapitalised();
        boolean defined = !capitals.contains(first)
                && Set.of("is", "are").contains(tokens.get(1).lower())
                && tokens.getFirst().text().substring(1).equals(first.substring(1))
                && !WorldPlaces.knows(tokens.getFirst().text());
        if (!plural && !defined && !plain.contains(first)) {
            return tokens;
        }
        List<TextToken> corrected = new ArrayList<>(tokens);
        corrected.set(0, tokens.getFirst().retagged(Tag.NOUN));
        return corrected;
    }

    public void report(int done, int all) {
        if (progress.at(done, all) == Wish.STOP) {
            throw new CancellationException("Stopped as wished");
        }
    }
}
