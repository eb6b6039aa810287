package org.scostudy.access;

import java.util.EnumSet;
import java.util.Set;

/** Somebody who tries. Classes, attempts, plays and keys that are tried belong to the member and the teacher. */
public enum Actor {
    /** Not signed in. */
    VISITOR,
    GUEST,
    /** Of no class. */
    LEARNER,
    /** Of another class. */
    INSTRUCTOR,
    /** Of the class, and taught by it. */
    MEMBER,
    /** Who teaches the class. */
    TEACHER,
    ADMINISTRATOR;

    /** What a word of the table means. */
    static Set<Actor> named(String word) {
        return switch (word) {
            case "everybody" -> EnumSet.allOf(Actor.class);
            case "signed-in" -> EnumSet.complementOf(EnumSet.of(VISITOR));
            case "accounts" -> EnumSet.complementOf(EnumSet.of(VISITOR, GUEST));
            case "instructors" -> EnumSet.of(INSTRUCTOR, TEACHER, ADMINISTRATOR);
            case "nobody" -> EnumSet.noneOf(Actor.class);
            default -> EnumSet.of(valueOf(word.toUpperCase(java.util.Locale.ROOT)));
        };
    }
}
