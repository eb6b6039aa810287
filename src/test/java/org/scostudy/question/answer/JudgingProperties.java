package org.scostudy.question.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.question.answer.Verdict.Match.EXACT;
import static org.scostudy.question.answer.Verdict.Match.WRONG;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scostudy.question.answer.Verdict.Match;
import org.scostudy.random.Draw;
import org.scostudy.random.Given;
import org.scostudy.random.Numbers;
import org.scostudy.random.Property;

/** What holds for whatever is typed. */
class JudgingProperties {

    private static final List<String> NAMES = List.of(
            "Mongolia",
            "Mangolia",
            "Iran",
            "Iraq",
            "Tashkent",
            "Toshkent",
            "vitamin",
            "vitamin A",
            "vitamin C",
            "Vitamin A deficiency",
            "vitamin deficiency",
            "C",
            "C++",
            "C#",
            "-5",
            "5",
            "to China",
            "from China",
            "China",
            "members",
            "some members",
            "a third",
            "a quarter",
            "RATS",
            "Köln",
            "Kyoto",
            "Club",
            "Energy Club",
            "йод",
            "иод",
            "がき",
            "かき",
            "16 June 2009",
            "17 June 2009",
            "June 2009",
            "interference",
            "non-interference",
            "Russia and China",
            "Russia",
            "A-level",
            "level",
            "1000",
            "100");
    private static final Rivals RIVALS = new Rivals(NAMES);
    private static final List<String> OPENERS = List.of("", "the ", "in ", "a ", "some ", "a few ", "from ", "their ");

    private static final Draw<String> PHRASES = Draw.one(
                    "the",
                    "a",
                    "A",
                    "an",
                    "some",
                    "a few",
                    "in",
                    "to",
                    "from",
                    "and",
                    "C++",
                    "C#",
                    "R.A.T.S.",
                    "-5",
                    "1 000",
                    "1,000",
                    "33 %",
                    "a third",
                    "16.6.2009",
                    "June 16, 2009",
                    "Köln",
                    "Đà",
                    "Straße",
                    "Ærø",
                    "people's",
                    "“club”",
                    "Vitamin",
                    "deficiency",
                    "йод",
                    "ガス",
                    "पिता",
                    "Αθήνας",
                    "Oʻzbek",
                    "non-interference",
                    "x > 5",
                    "$5",
                    "½",
                    "U.S.",
                    "twenty-six",
                    "AT&T",
                    "/",
                    ",")
            .list(1, 5)
            .as(words -> String.join(" ", words));

    @Property(tries = 2000)
    void case_spacing_quotes_and_normal_form_do_not_matter(Given given) {
        String typed = given.any(PHRASES);
        String wanted = given.any(Draw.either(PHRASES, _ -> typed));
        Match match = TypedAnswer.judge(typed, List.of(wanted), RIVALS).match();
        for (String other : List.of(
                typed.toUpperCase(Locale.ROOT),
                typed.toLowerCase(Locale.ROOT),
                " " + typed.replace(" ", "  ") + "\u00a0",
                typed.replace(" ", "\u00a0"),
                typed.replace('\'', '’').replace('“', '"').replace('”', '"'),
                Normalizer.normalize(typed, Form.NFD),
                Normalizer.normalize(typed, Form.NFC))) {
            assertThat(TypedAnswer.judge(other, List.of(wanted), RIVALS).match())
                    .as("%s for %s", other, wanted)
                    .isEqualTo(match);
        }
    }

    @Property(tries = 2000)
    void every_accepted_spelling_is_exact(Given given) {
        List<String> accepted = given.any(PHRASES.list(2, 2));
        for (String typed : accepted) {
            assertThat(TypedAnswer.judge(typed, accepted, RIVALS).match()).isEqualTo(EXACT);
        }
    }

    /** All of them, for there are not too many. */
    @Test
    void a_rival_is_never_accepted() {
        for (String opener : OPENERS) {
            for (String rival : NAMES) {
                // nobody says "from to China"
                if (!opener.equals("from ") || !rival.startsWith("to ")) {
                    assertIsOnly(rival, opener + rival);
                }
            }
        }
    }

    private static void assertIsOnly(String name, String written) {
        // "a level" is just how one may write A-level
        Set<String> same = Stream.concat(Stream.of(Spelling.of(name)), Spelling.possible(written))
                .map(Spelling::joined)
                .collect(Collectors.toSet());
        for (String key : NAMES) {
            if (!same.contains(Spelling.of(key).joined())) {
                for (String typed :
                        List.of(written, written.toUpperCase(Locale.ROOT), written.toLowerCase(Locale.ROOT))) {
                    assertThat(TypedAnswer.judge(typed, List.of(key), RIVALS).match())
                            .as("%s for %s", typed, key)
                            .isEqualTo(WRONG);
                }
            }
        }
    }

    @Property(tries = 300)
    void every_mixture_of_names_in_any_order_is_exact(Given given) {
        int size = given.any(Numbers.between(2, 6));
        List<List<String>> parts = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> names =
                    List.of("Land" + "abcdef".charAt(i), "Stadt" + "uvwxyz".charAt(i), "L. " + "mnopqr".charAt(i));
            parts.add(names);
            typed.add(given.any(Draw.one(names)));
        }
        Collections.shuffle(typed, new Random(given.any(Random::nextLong)));
        String separator = given.any(Draw.one(", ", " and ", " & ", "; ", " + "));
        List<String> accepted =
                List.of(String.join(", ", parts.stream().map(List::getFirst).toList()));
        assertThat(TypedAnswer.judge(String.join(separator, typed), accepted, parts, Rivals.NONE)
                        .match())
                .isEqualTo(EXACT);
        assertThat(TypedAnswer.judge(String.join(separator, typed.subList(1, size)), accepted, parts, Rivals.NONE)
                        .match())
                .isEqualTo(WRONG);
    }

    @Property(tries = 300)
    void a_day_is_the_same_in_every_notation_and_another_day_is_not(Given given) {
        LocalDate date = LocalDate.of(1950, 1, 1).plusDays(given.any(Numbers.between(0, 40_000)));
        int later = given.any(Numbers.between(1, 400));
        String key = date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        assertThat(notations(date)).allMatch(typed -> match(typed, key) == EXACT);
        assertThat(notations(date.plusDays(later))).allMatch(typed -> match(typed, key) == WRONG);
    }

    private static Stream<String> notations(LocalDate date) {
        return Stream.of(
                        "d.M.uuuu",
                        "dd.MM.uuuu",
                        "d. M. uuuu",
                        "uuuu-MM-dd",
                        "uuuu/M/d",
                        "MMMM d uuuu",
                        "MMM d, uuuu",
                        "d MMM uuuu",
                        "d-MMM-uuuu")
                .map(pattern -> date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)));
    }

    @Property(tries = 300)
    void thousands_may_be_grouped_and_minus_counts(Given given) {
        int number = given.any(Numbers.between(1000, Integer.MAX_VALUE));
        String grouped = String.format(Locale.ROOT, "%,d", number);
        for (String gap : List.of(",", " ", "\u00a0", "\u202f", "\u2009", "'", "’")) {
            assertThat(match(grouped.replace(",", gap), Integer.toString(number)))
                    .isEqualTo(EXACT);
        }
        assertThat(match("-" + grouped, Integer.toString(number))).isEqualTo(WRONG);
        assertThat(match("−" + grouped, "-" + number)).isEqualTo(EXACT);
    }

    private static Match match(String typed, String key) {
        return TypedAnswer.judge(typed, List.of(key)).match();
    }
}
