package org.scostudy.drafting.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.text.SentencePlace;

/** Which sentence names what: how common a name is, what else is of its kind, what is said of it. */
public final class TextIndex {

    /** How many sentences that name a thing are compared with a statement. */
    private static final int MOST_COMPARED = 200;

    /** With so much in common a sentence may say the same. */
    private static final double SAYS_THE_SAME = 0.45;

    private static final int SHORT = 30;

    /** A sentence as it was read. */
    public record Read(SentencePlace source, List<TextToken> tokens, List<Mention> mentions, Set<String> roots) {}

    private final List<Read> sentences = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, List<Name>> ofTypes = new HashMap<>();
    private final KindVotes votes = new KindVotes();

    void add(Read sentence) {
        int place = sentences.size();
        sentences.add(sentence);
        ofTypes.clear();
        Set<String> here = new HashSet<>();
        for (Mention mention : sentence.mentions()) {
            Name name = mention.name();
            names.putIfAbsent(name.id(), name);
            votes.count(sentence.tokens(), mention);
            if (here.add(name.id())) {
                places.computeIfAbsent(name.id(), _ -> new ArrayList<>()).add(place);
            }
        }
    }

    public List<Read> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /** Of all sentences, those that name it. */
    public double share(Name name) {
        return sentences.isEmpty() ? 0 : (double) mentions(name) / sentences.size();
    }

    public int mentions(Name name) {
        return places.getOrDefault(name.id(), List.of()).size();
    }

    /** What it is a name of, as far as the name or its surroundings tell. */
    public String type(Name name) {
        return name.type().equals(NameTypes.UNKNOWN) ? votes.type(name) : name.type();
    }

    /** All names of that type in the text, those named most first. */
    public List<Name> ofType(String type) {
        return ofTypes.computeIfAbsent(type, this::found);
    }

    private List<Name> found(String type) {
        return names.values().stream()
                .filter(name -> type(name).equals(type))
                .sorted(Comparator.comparingInt((Name name) -> -mentions(name)).thenComparing(Name::id))
                .toList();
    }

    /** Whether the text may say somewhere that the statement holds of this name too. */
    public boolean maySay(Set<String> statement, Name name) {
        return places.getOrDefault(name.id(), List.of()).stream()
                .limit(MOST_COMPARED)
                .map(sentences::get)
                .anyMatch(read -> common(statement, read.roots()) >= SAYS_THE_SAME || isOfAClassIn(statement, read));
    }

    /** A short sentence may count it among things that the statement speaks of: "Malta and Cyprus are island states". */
    private static boolean isOfAClassIn(Set<String> statement, Read read) {
        List<TextToken> tokens = read.tokens();
        for (int i = 0; i + 1 < tokens.size() && tokens.size() <= SHORT; i++) {
            boolean pair = isTellingNoun(tokens.get(i)) && isTellingNoun(tokens.get(i + 1));
            if (pair
                    && statement.contains(EnglishWords.root(tokens.get(i).lower()))
                    && statement.contains(EnglishWords.root(tokens.get(i + 1).lower()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTellingNoun(TextToken token) {
        return token.is(TextToken.Tag.NOUN, TextToken.Tag.ADJ)
                && !token.isCapitalised()
                && token.text().length() > 3;
    }

    private static double common(Set<String> statement, Set<String> sentence) {
        long common = statement.stream().filter(sentence::contains).count();
        return statement.isEmpty() ? 1 : (double) common / statement.size();
    }
}
