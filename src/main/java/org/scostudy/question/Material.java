package org.scostudy.question;

import org.jspecify.annotations.Nullable;

/**
 * What is given to learners or kept from them as a whole: a pack, or what one person wrote under one title.
 *
 * @param id the pack's; of what a person wrote, {@link #ofPerson}
 * @param author who wrote it, by the name that everybody sees; absent for a pack
 * @param builtIn comes with the server, and is for everybody
 */
public record Material(String id, String title, @Nullable String author, boolean builtIn) {

    private static final char OF = '@';

    /** What a person wrote under the title of a pack; 0 is the command line. */
    public static String ofPerson(String pack, long account) {
        return pack + OF + account;
    }

    public String pack() {
        return pack(id);
    }

    /** The pack that a material is, or under whose title it was written. */
    public static String pack(String id) {
        int of = id.lastIndexOf(OF);
        return of < 0 ? id : id.substring(0, of);
    }
}
