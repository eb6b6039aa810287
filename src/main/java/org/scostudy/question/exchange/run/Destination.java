package org.scostudy.question.exchange.run;

/** The bank that questions are read into: its id is the first part of their ids and cards. */
public record Destination(String bank, String title) {

    public Destination {
        if (!bank.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("A bank's id is 1 to 40 of a-z, 0-9 and hyphen: " + bank);
        }
    }
}
