package org.scostudy.question;

/** Names a card for ever, whatever its wording: {@code pack:fact:slot}, for example {@code sco:rats-seat:place}. */
public record CardId(String value) implements Comparable<CardId> {

    public static final int MAX_LENGTH = 200;

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
