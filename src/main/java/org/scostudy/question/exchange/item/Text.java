package org.scostudy.question.exchange.item;

/** Signs that no text of a question needs, and that databases or pages choke on. */
public final class Text {

    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    /** With line feeds alone for line ends, without control characters and halves of characters. */
    public static String clean(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.chars().noneMatch(Text::isDoubtful)) {
            return lines;
        }
        StringBuilder clean = new StringBuilder(lines.length());
        lines.codePoints().forEach(sign -> {
            if (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (sign == '\n' || sign == '\t' || !Character.isISOControl(sign)) {
                clean.appendCodePoint(sign);
            }
        });
        return clean.toString();
    }

    private static boolean isDoubtful(int sign) {
        return (sign < ' ' && sign != '\n' && sign != '\t')
                || (sign >= 0x7F && sign <= 0x9F)
                || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }
}
