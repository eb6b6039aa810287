package org.scostudy.random;

import java.util.List;
import java.util.Random;

/** Texts of any signs, often empty, short or as long as may be: of one kind of signs, or of all mixed. */
public final class Texts {

    /** Letters with more than one form, sign or case; marks that join the letter before; what numbers may be made of. */
    private static final String ODD = "éÉüßẞİıŁøſKﬁǆ½²Ⅻ٣๓„“”‘’–—−…'\"`´%$€№" + "\u0301\u0308\u0327\u0338\u3099\u0e31";

    private static final String BLANK =
            " \t\n\r\u000b\f\u0000\u001f\u007f\u0085\u00a0\u00ad\u2009\u200b\u200d\u200e\u2028\u202e"
                    + "\u202f\u3000\ufe0f\ufeff\ufffd\uffff\udfff\ud800";

    private static final String OTHER_SCRIPTS = "йёЙҚқазαΣςάאבשלעربيةहिन्दीไทย中文漢字がガｶﾞ한국\u1112\u1161\u11ab";

    private static final List<Draw<Integer>> KINDS = List.of(
            of("abcdefgzABCZ0123456789 .,"),
            random -> random.nextInt(' ', 0x7f),
            of(ODD),
            of(BLANK),
            of(OTHER_SCRIPTS),
            random -> random.nextInt(Character.MIN_SUPPLEMENTARY_CODE_POINT),
            random -> random.nextInt(0x1F300, 0x1FB00),
            random -> random.nextInt(Character.MAX_CODE_POINT + 1));

    private Texts() {}

    private static Draw<Integer> of(String signs) {
        int[] all = signs.codePoints().toArray();
        return random -> all[random.nextInt(all.length)];
    }

    /** @param most in chars, as {@code least} is */
    public static Draw<String> between(int least, int most) {
        Draw<Integer> lengths = Numbers.between(least, most);
        return random -> text(random, lengths.from(random));
    }

    /** A sign that is a pair is halved where the text ends. */
    private static String text(Random random, int length) {
        boolean mixed = random.nextBoolean();
        Draw<Integer> kind = kind(random);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.appendCodePoint((mixed ? kind(random) : kind).from(random));
        }
        text.setLength(length);
        return text.toString();
    }

    private static Draw<Integer> kind(Random random) {
        return KINDS.get(random.nextInt(KINDS.size()));
    }
}
