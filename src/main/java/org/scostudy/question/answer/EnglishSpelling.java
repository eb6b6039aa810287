package org.scostudy.question.answer;

/** British and American ways to spell a word, made the same. */
final class EnglishSpelling {

    private EnglishSpelling() {}

    /** Only has to be the same for both spellings of a word, not to be a word. */
    static String variantFree(String word) {
        if (word.length() < 5 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        String plain = word.replace("isation", "ization").replace("our", "or").replace("ll", "l");
        String plural = plain.endsWith("s") && !plain.endsWith("ss") ? "s" : "";
        String stem = plain.substring(0, plain.length() - plural.length());
        return ending(stem) + plural;
    }

    private static String ending(String stem) {
        if (stem.endsWith("ise") || stem.endsWith("yse")) {
            return stem.substring(0, stem.length() - 2) + "ze";
        }
        if (stem.endsWith("ised") || stem.endsWith("ysed")) {
            return stem.substring(0, stem.length() - 3) + "zed";
        }
        if (stem.endsWith("ising") || stem.endsWith("ysing")) {
            return stem.substring(0, stem.length() - 4) + "zing";
        }
        if (stem.endsWith("gramme")) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.endsWith("ogue")) {
            return stem.substring(0, stem.length() - 2);
        }
        if (stem.endsWith("tre")) {
            return stem.substring(0, stem.length() - 2) + "er";
        }
        if (stem.endsWith("ence")) {
            return stem.substring(0, stem.length() - 2) + "se";
        }
        return stem;
    }
}
