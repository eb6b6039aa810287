package org.scostudy.scenario.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sentences, and the passages that they rest on. */
public final class Told {

    private final List<String> sentences = new ArrayList<>();
    private final Set<String> cites = new LinkedHashSet<>();

    public Told say(String sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return this;
    }

    public Told say(String sentence, List<String> passages) {
        cites.addAll(passages);
        return say(sentence);
    }

    public Told cite(List<String> passages) {
        cites.addAll(passages);
        return this;
    }

    public Told say(Told other) {
        sentences.addAll(other.sentences);
        cites.addAll(other.cites);
        return this;
    }

    public String text() {
        return String.join(" ", sentences);
    }

    public List<String> cites() {
        return List.copyOf(cites);
    }
}
