package org.scostudy.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sentences, and the passages that they rest on. */
final class Told {

    private final List<String> sentences = new ArrayList<>();
    private final Set<String> cites = new LinkedHashSet<>();

    Told say(String sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return this;
    }

    Told say(String sentence, List<String> passages) {
        cites.addAll(passages);
        return say(sentence);
    }

    Told cite(List<String> passages) {
        cites.addAll(passages);
        return this;
    }

    Told say(Told other) {
        sentences.addAll(other.sentences);
        cites.addAll(other.cites);
        return this;
    }

    String text() {
        return String.join(" ", sentences);
    }

    List<String> cites() {
        return List.copyOf(cites);
    }
}
