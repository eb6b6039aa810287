package org.scostudy.question.exchange.aiken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.item.Choices;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Unreadable;

/** A question of which lines are still coming. */
final class AikenQuestion {

    private static final Pattern OPTION = Pattern.compile("([A-Za-z])\\s*[.)]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ANSWER =
            Pattern.compile("ANSWERS?\\s*[:.]?\\s*([A-Z](?:[\\s,;&+]*[A-Z])*)\\s*[.)]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BROKEN_ANSWER = Pattern.compile("ANSWERS?\\s*:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEEDBACK =
            Pattern.compile("(?:FEEDBACK|EXPLANATION)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ImportRun run;
    private final List<String> stem = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> feedback = new ArrayList<>();
    private @Nullable Place begun;
    private @Nullable Place firstAfter;
    private @Nullable String answer;
    private int chars;

    AikenQuestion(ImportRun run) {
        this.run = run;
    }

    /** Takes a line; gives the question that the next line belongs to. */
    AikenQuestion with(String line, Place place) throws IOException {
        count(line, place);
        Matcher right = ANSWER.matcher(line);
        Matcher option = OPTION.matcher(line);
        Matcher said = FEEDBACK.matcher(line);
        if (answer == null && right.matches()) {
            return answered(right.group(1), place);
        }
        if (answer == null && BROKEN_ANSWER.matcher(line).matches()) {
            run.lost(place, "exchange.aiken.no-letter", line);
            return new AikenQuestion(run);
        }
        if (answer != null && said.matches()) {
            feedback.add(said.group(1));
            return this;
        }
        if (answer != null) {
            end();
            return new AikenQuestion(run).with(line, place);
        }
        if (option.matches() && letter(option.group(1)) == options.size()) {
            joinAfter();
            options.add(option.group(2));
            begun = begun == null ? place : begun;
            return this;
        }
        if (option.matches() && letter(option.group(1)) == 0 && !after.isEmpty()) {
            return next().with(line, place);
        }
        (options.isEmpty() ? stem : after).add(line);
        begun = begun == null ? place : begun;
        firstAfter = after.size() == 1 ? place : firstAfter;
        return this;
    }

    private AikenQuestion answered(String letters, Place place) {
        joinAfter();
        answer = letters.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        begun = begun == null ? place : begun;
        return this;
    }

    /** A second A without an answer before it: what stood between was the next stem. */
    private AikenQuestion next() throws IOException {
        AikenQuestion next = new AikenQuestion(run);
        next.stem.addAll(after);
        next.begun = firstAfter;
        after.clear();
        end();
        return next;
    }

    private void joinAfter() {
        if (!after.isEmpty()) {
            options.set(options.size() - 1, options.getLast() + "\n" + String.join("\n", after));
            after.clear();
        }
    }

    private void count(String line, Place place) {
        chars += line.length();
        if (chars > run.limits().itemChars()) {
            throw run.stop(begun == null ? place : begun, "exchange.aiken.endless");
        }
    }

    void end() throws IOException {
        if (begun == null) {
            return;
        }
        Place place = begun;
        try {
            deliver(place);
        } catch (Unreadable e) {
            run.lost(place, e);
        }
    }

    private void deliver(Place place) throws IOException {
        String right = answer;
        if (right == null) {
            throw new Unreadable("exchange.aiken.no-answer");
        }
        if (stem.isEmpty() || options.size() < 2) {
            throw new Unreadable(stem.isEmpty() ? "exchange.aiken.no-question" : "exchange.aiken.few-options");
        }
        QuestionBuilder item = new QuestionBuilder(run, place);
        item.checkParts(options.size());
        item.stem(item.either(String.join("\n", stem))).explanation(item.either(String.join("\n", feedback)));
        List<Choices.Choice> choices = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            choices.add(new Choices.Choice(item.either(options.get(i)), right.indexOf((char) ('A' + i)) >= 0, null));
        }
        char last = (char) ('A' + options.size() - 1);
        if (right.chars().anyMatch(letter -> letter > last)) {
            throw new Unreadable("exchange.aiken.unknown-letter", right, String.valueOf(last));
        }
        Choices.deliver(item, choices);
    }

    private static int letter(String letter) {
        return letter.toUpperCase(Locale.ROOT).charAt(0) - 'A';
    }
}
