package org.scostudy.question.exchange.qti;

import org.jspecify.annotations.Nullable;

/** Words as HTML has them. */
final class XmlText {

    private XmlText() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String oneLine(@Nullable String words) {
        return String.valueOf(words).strip().replaceAll("\\s+", " ");
    }
}
