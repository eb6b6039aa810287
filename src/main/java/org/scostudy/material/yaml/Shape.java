package org.scostudy.material.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scostudy.language.Message;

/** Which keys something in a file must and may have. The published schema says the same; a test compares them. */
public record Shape(String noun, List<String> required, List<String> optional) {

    public static final Shape PACK = of(
            "pack",
            "pack title asOf source sections",
            "language passages entities fact-types item-models facts propositions");
    public static final Shape SOURCE = of("source", "title publisher date", "author series number url");
    public static final Shape SECTION = of("section", "id title", "captions");
    public static final Shape PASSAGE = of("passage", "id section summary", "");
    public static final Shape ENTITY =
            of("entity", "id type name", "article abbreviation aliases adjective partOf confusedWith sameAs");
    public static final Shape FACT_TYPE = of("fact-type", "id means slots closed", "serves exclusive");
    public static final Shape FACT = of(
            "fact",
            "id type cites slots statements",
            "rank level serves asks quizzes misreadings judge verbatim about defensible why since tags");
    public static final Shape MISREADING = of("misreading", "says why", "");
    public static final Shape PROPOSITION = of("proposition", "id passage says facts", "");
    public static final Shape SINCE = of("since", "text source", "");
    public static final Shape ITEM_MODEL = of("item-model", "id facts asks kind level", "stems explanation accept");

    /** What something of this shape is called. */
    public Message called() {
        return Message.of("pack.noun." + noun);
    }

    /** The keys of each group in one text, with a space between them. */
    public static Shape of(String noun, String required, String optional) {
        return new Shape(noun, words(required), words(optional));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** All keys, the required ones first. */
    public List<String> keys() {
        var keys = new ArrayList<>(required);
        keys.addAll(optional);
        return keys;
    }
}
