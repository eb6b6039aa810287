package org.scostudy.drafting.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import org.scostudy.drafting.english.TextToken.Tag;
import org.scostudy.drafting.text.TextPassage.Sentence;

/** Reads English: where sentences end, what kind each word is, and what form a verb has in a dictionary. */
public final class English {

    /** Longer ones are no sentences but tables or worse. */
    static final int MOST_TOKENS = 120;

    private static final int PIECE = 20_000;
    private static final Pattern ENDS_IN_ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{Lu}|[Nn]o|[Dd]r|Mrs?|Ms|St|Prof|Gen|vs|cf|e\\.g|i\\.e|ca?|approx|Fig|vol|pp?|ed)\\.\\s*$");

    private final SentenceDetectorME detector;
    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;

    public English() {
        EnglishModels models = EnglishModels.loaded();
        detector = new SentenceDetectorME(models.sentences());
        tagger = new POSTaggerME(models.tags());
        lemmatizer = new LemmatizerME(models.lemmas());
    }

    /** A paragraph without end is looked at in pieces, so that memory stays bounded. */
    public List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (int from = 0; from < text.length(); from += PIECE) {
            String piece = text.substring(from, Math.min(text.length(), from + PIECE));
            for (Span span : detector.sentPosDetect(piece)) {
                add(sentences, text, from + span.getStart(), from + span.getEnd());
            }
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        Sentence last = sentences.isEmpty() ? null : sentences.getLast();
        if (last != null
                && ENDS_IN_ABBREVIATION
                        .matcher(text.substring(last.start(), start))
                        .find()) {
            sentences.set(sentences.size() - 1, new Sentence(last.start(), end));
        } else {
            sentences.add(new Sentence(start, end));
        }
    }

    /** Nothing when it is too long to be a sentence. */
    public List<TextToken> tokens(String sentence) {
        List<TextToken> words = TextTokens.of(sentence);
        if (words.size() > MOST_TOKENS || words.isEmpty()) {
            return List.of();
        }
        String[] plain = words.stream().map(English::asLearnt).toArray(String[]::new);
        String[] tags = tagger.tag(plain);
        List<TextToken> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < tags.length; i++) {
            TextToken word = words.get(i);
            tokens.add(word.retagged(Tags.corrected(tokens, word, Tag.of(tags[i]))));
        }
        return tokens;
    }

    /** The form of a verb that a dictionary lists. */
    public String lemma(String verb) {
        return lemmatizer.lemmatize(new String[] {verb}, new String[] {"VERB"})[0];
    }

    /** The models learnt from texts with straight signs. */
    private static String asLearnt(TextToken token) {
        return token.text()
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-');
    }
}
