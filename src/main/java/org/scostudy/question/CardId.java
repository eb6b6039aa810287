package org.scostudy.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a card for ever, whatever its wording: {@code pack:fact:slot}, for example {@code sco:rats-seat:place}. Another
 * right answer is another version of the card, {@code sco:rats-seat:place#2}: what was remembered of the old one says
 * nothing of it.
 */
public record CardId(String value) implements Comparable<CardId> {

    public static final int MAX_LENGTH = 200;

    private static final Pattern VERSION = Pattern.compile("#(\\d{1,9})$");

    public CardId {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Card id longer than " + MAX_LENGTH + " characters: " + value);
        }
        int first = value.indexOf(':');
        int second = value.indexOf(':', first + 1);
        boolean threeParts =
                first > 0 && second > first + 1 && second < value.length() - 1 && value.indexOf(':', second + 1) < 0;
        if (!threeParts) {
            throw new IllegalArgumentException("Card id is not pack:fact:slot: " + value);
        }
    }

    public static CardId of(String pack, String fact, String slot) {
        return new CardId(pack + ":" + fact + ":" + slot);
    }

    public String pack() {
        return value.substring(0, value.indexOf(':'));
    }

    public String fact() {
        return value.substring(value.indexOf(':') + 1, value.lastIndexOf(':'));
    }

    public String slot() {
        return value.substring(value.lastIndexOf(':') + 1);
    }

    /** 1 for the first. */
    public int version() {
        Matcher version = VERSION.matcher(value);
        return version.find() ? Integer.parseInt(version.group(1)) : 1;
    }

    public CardId version(int number) {
        String first = VERSION.matcher(value).replaceFirst("");
        return new CardId(number == 1 ? first : first + "#" + number);
    }

    /** Cards with the same key ask about the same fact, so one gives the other away on the same day. */
    public String siblingKey() {
        return value.substring(0, value.lastIndexOf(':'));
    }

    @Override
    public int compareTo(CardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
