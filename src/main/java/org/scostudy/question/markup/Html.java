package org.scostudy.question.markup;

/** Plain text as HTML that shows exactly this text. */
public final class Html {

    private Html() {}

    public static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\r", "")
                .replace("\n", "<br>");
    }
}
