package org.scostudy.stories.draft;

/** The first words of a text, to know it again by. */
public final class Beginning {

    private static final int SHOWN = 60;

    private Beginning() {}

    public static String of(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.length() <= SHOWN) {
            return words;
        }
        int space = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, space < 1 ? SHOWN : space) + "…";
    }
}
