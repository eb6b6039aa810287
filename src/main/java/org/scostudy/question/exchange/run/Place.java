package org.scostudy.question.exchange.run;

import org.scostudy.language.Words;

/** Where in a file something stands; numbers count from 1. */
public record Place(String file, Unit unit, long number) {

    public enum Unit {
        LINE,
        /** A note of an Anki package, in the order of their making. */
        NOTE,
        /** The file as a whole. */
        FILE
    }

    static Place line(String file, long line) {
        return new Place(file, Unit.LINE, line);
    }

    public static Place note(String file, long number) {
        return new Place(file, Unit.NOTE, number);
    }

    static Place whole(String file) {
        return new Place(file, Unit.FILE, 1);
    }

    public String say(Words words) {
        return switch (unit) {
            case LINE -> file + ":" + number;
            case NOTE -> words.say("exchange.place.note", file, number);
            case FILE -> file;
        };
    }

    /** For logs. */
    @Override
    public String toString() {
        return unit == Unit.FILE ? file : file + ":" + number;
    }
}
