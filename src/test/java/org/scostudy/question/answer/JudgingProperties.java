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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.scostudy.question.answer.Verdict.Match;

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
    private static final List<String> OPENERS = List.of("", "the ", "in ", "a ", "some ", "a few ", "from ", "their ");

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
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
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 2000)
    void case_spacing_quotes_and_normal_form_do_not_matter(
            @ForAll("phrases") String typed, @ForAll("phrases") String key, @ForAll boolean same) {
        String wanted = same ? typed : key;
        Rivals rivals = new Rivals(NAMES);
        Match match = TypedAnswer.judge(typed, List.of(wanted), rivals).match();
        for (String other : List.of(
                typed.toUpperCase(Locale.ROOT),
                typed.toLowerCase(Locale.ROOT),
                " " + typed.replace(" ", "  ") + "\u00a0",
                typed.replace(" ", "\u00a0"),
                typed.replace('\'', '’').replace('“', '"').replace('”', '"'),
                Normalizer.normalize(typed, Form.NFD),
                Normalizer.normalize(typed, Form.NFC))) {
            assertThat(TypedAnswer.judge(other, List.of(wanted), rivals).match())
                    .as("%s for %s", other, wanted)
                    .isEqualTo(match);
        }
    }

    @Property(tries = 2000)
    void every_accepted_spelling_is_exact(@ForAll("phrases") String one, @ForAll("phrases") String other) {
        List<String> accepted = List.of(one, other);
        for (String typed : accepted) {
            assertThat(TypedAnswer.judge(typed, accepted, new Rivals(NAMES)).match())
                    .isEqualTo(EXACT);
        }
    }

    @Property(tries = 2000)
    void a_rival_is_never_accepted(
            @ForAll("names") String key, @ForAll("names") String rival, @ForAll("openers") String opener) {
        String joined = Spelling.of(key).joined();
        Assume.that(!Spelling.of(rival).joined().equals(joined));
        // nobody says "from to China"
        Assume.that(!opener.equals("from ") || !rival.startsWith("to "));
        // "a level" is just how one may write A-level
        Assume.that(Spelling.possible(opener + rival)
                .noneMatch(each -> each.joined().equals(joined)));
        Rivals rivals = new Rivals(NAMES);
        for (String typed : List.of(
                opener + rival, (opener + rival).toUpperCase(Locale.ROOT), (opener + rival).toLowerCase(Locale.ROOT))) {
            Match match = TypedAnswer.judge(typed, List.of(key), rivals).match();
            assertThat(match).as("%s for %s", typed, key).isEqualTo(WRONG);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> openers() {
        return Arbitraries.of(OPENERS);
    }

    @Property(tries = 300)
    void every_mixture_of_names_in_any_order_is_exact(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 6) int size) {
        List<List<String>> parts = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> names =
                    List.of("Land" + "abcdef".charAt(i), "Stadt" + "uvwxyz".charAt(i), "L. " + "mnopqr".charAt(i));
            parts.add(names);
            typed.add(names.get(random.nextInt(names.size())));
        }
        Collections.shuffle(typed, random);
        String separator = List.of(", ", " and ", " & ", "; ", " + ").get(random.nextInt(5));
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
    void a_day_is_the_same_in_every_notation_and_another_day_is_not(
            @ForAll @IntRange(min = 0, max = 40_000) int day, @ForAll @IntRange(min = 1, max = 400) int later) {
        LocalDate date = LocalDate.of(1950, 1, 1).plusDays(day);
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
    void thousands_may_be_grouped_and_minus_counts(@ForAll @IntRange(min = 1000) int number) {
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
