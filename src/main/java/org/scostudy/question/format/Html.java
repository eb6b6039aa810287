package org.scostudy.question.format;

/** Plain text as HTML that shows exactly this text. */
final class Html {

    private Html() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\r", "")
                .replace("\n", "<br>");
    }
}
