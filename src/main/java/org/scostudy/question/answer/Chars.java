package org.scostudy.question.answer;

/** The characters of a text by their places; beyond its ends there are none. */
record Chars(String text) {

    boolean isOfWord(int at) {
        if (isOutside(at)) {
            return false;
        }
        char c = text.charAt(at);
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Letters.isMark(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    boolean isLetter(int at) {
        return !isOutside(at) && Character.isLetter(text.charAt(at));
    }

    boolean isDigit(int at) {
        return !isOutside(at) && Character.isDigit(text.charAt(at));
    }

    boolean isBlank(int at) {
        return !isOutside(at) && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)));
    }

    boolean is(String any, int at) {
        return !isOutside(at) && any.indexOf(text.charAt(at)) >= 0;
    }

    /** The first place from there on that is not blank. */
    int afterBlanks(int from) {
        int at = from;
        while (isBlank(at)) {
            at++;
        }
        return at;
    }

    int afterWord(int from) {
        int at = from;
        while (isOfWord(at)) {
            at++;
        }
        return at;
    }

    private boolean isOutside(int at) {
        return at < 0 || at >= text.length();
    }
}
