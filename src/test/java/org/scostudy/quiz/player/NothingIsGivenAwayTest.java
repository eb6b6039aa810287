package org.scostudy.quiz.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scostudy.WholeApplication;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.Plans;
import org.scostudy.quiz.QuizGuest;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.ChooseAll;
import org.scostudy.quiz.item.Find;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Judge;
import org.scostudy.quiz.item.Match;
import org.scostudy.quiz.item.SayIt;
import org.scostudy.quiz.item.Sort;
import org.scostudy.quiz.item.Write;
import org.scostudy.quiz.item.WriteAmount;
import org.scostudy.quiz.item.WriteEssay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Reads everything that the page of an exam receives, of every kind of question, and looks for the key in it. */
@WholeApplication
class NothingIsGivenAwayTest {

    /** What is shown of a question: texts of options may be the key, and stems may share words with it. */
    private static final Set<String> SHOWN = Set.of("stem", "section", "title", "text");

    private static final int QUESTIONS = 30;

    /** A key may be the word for an attempt that is open: that the attempt is so tells nothing of the key. */
    private static boolean saysOnlyHowFar(String field, String value) {
        return field.equals("state") && Set.of("open", "given", "finished").contains(value);
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Quizzes quizzes;

    @Autowired
    AttemptLog log;

    private QuizGuest guest;

    @BeforeEach
    void a_guest() throws Exception {
        guest = new QuizGuest(mvc, jdbc);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"BASIC", "REVERSED", "ESSAY"},
            mode = EnumSource.Mode.EXCLUDE)
    void in_an_exam(Kind kind) throws Exception {
        String attempt = quizzes.start(guest.id, "An exam", Plans.exam(QUESTIONS, kind));
        List<Item> items = log.items(guest.id, attempt);
        assertThat(items).isNotEmpty();
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            List<JsonNode> received = new ArrayList<>();
            received.add(guest.attempt(attempt));
            received.add(guest.question(attempt, place));
            received.add(guest.answer(attempt, place, Plans.wrong(item)));
            received.add(guest.question(attempt, place));
            received.add(guest.answer(attempt, place, item.right()));
            received.add(guest.attempt(attempt));
            received.add(guest.question(attempt, place));
            for (JsonNode json : received) {
                checkNothingTold(item, json);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ESSAY"},
            mode = EnumSource.Mode.EXCLUDE)
    void in_practice_before_the_first_answer(Kind kind) throws Exception {
        String attempt = quizzes.start(guest.id, "Practice", Plans.practice(QUESTIONS, kind));
        List<Item> items = log.items(guest.id, attempt);
        checkNothingTold(items.getFirst(), guest.attempt(attempt));
        for (int place = 0; place < items.size(); place++) {
            checkNothingTold(items.get(place), guest.question(attempt, place));
        }
    }

    @Test
    void a_right_answer_and_a_wrong_one_look_the_same() throws Exception {
        String attempt = quizzes.start(guest.id, "An exam", Plans.exam(2, Kind.CHOICE));
        JsonNode right = guest.answer(
                attempt, 0, log.item(guest.id, attempt, 0).orElseThrow().right());
        JsonNode wrong = guest.answer(
                attempt, 0, Plans.wrong(log.item(guest.id, attempt, 0).orElseThrow()));
        assertThat(right.path("attempt").path("questions"))
                .isEqualTo(wrong.path("attempt").path("questions"));
        assertThat(right.path("question").propertyNames())
                .isEqualTo(wrong.path("question").propertyNames());
        assertThat(right.path("question").path("feedback").isNull()).isTrue();
        assertThat(right.path("question").path("again"))
                .isEqualTo(wrong.path("question").path("again"));
    }

    private void checkNothingTold(Item item, JsonNode json) {
        check(item, "", json, "");
        String everything = json.toString();
        assertThat(everything).as("the question's id").doesNotContain(item.question());
        item.cards().forEach(card -> assertThat(everything).as("a card's id").doesNotContain(card));
        for (Citation citation : item.citations()) {
            assertThat(everything).as("where the reading says it").doesNotContain(citation.summary());
        }
        if (item.explanation() != null) {
            assertThat(everything).as("the explanation").doesNotContain(item.explanation());
        }
        for (String state : List.of(
                "\"right\":true",
                "\"right\":false",
                "\"verdict\":\"",
                "\"state\":\"right\"",
                "\"state\":\"wrong\"",
                "\"state\":\"partial\"",
                "\"correct\"",
                "\"keyAnswer\":{")) {
            assertThat(everything).doesNotContain(state);
        }
    }

    /** No field but those that are shown holds the key, and what the learner gave is not counted against us. */
    private void check(Item item, String field, JsonNode json, String path) {
        if (path.endsWith(".given")) {
            return;
        }
        if (json.isString() && !SHOWN.contains(field) && !saysOnlyHowFar(field, json.asString())) {
            String value = json.asString().toLowerCase(Locale.ROOT);
            for (String told : secrets(item)) {
                assertThat(value).as("%s of %s", path, item.question()).doesNotContain(told.toLowerCase(Locale.ROOT));
            }
        }
        if (field.equals("text") && path.contains("segments")) {
            secrets(item)
                    .forEach(told -> assertThat(json.asString().toLowerCase(Locale.ROOT))
                            .as("the sentence with its gap")
                            .isNotEqualTo(told.toLowerCase(Locale.ROOT)));
        }
        assertThat(Set.of("key", "explanation", "since", "citations", "diff", "accepted"))
                .as("fields that tell something")
                .doesNotContain(json.isNull() || json.isEmpty() && json.isContainer() ? "" : field);
        json.propertyStream().forEach(each -> check(item, each.getKey(), each.getValue(), path + "." + each.getKey()));
        json.valueStream().filter(_ -> json.isArray()).forEach(each -> check(item, field, each, path));
    }

    private static List<String> secrets(Item item) {
        return switch (item.task()) {
            case Write write ->
                write.accepted().stream().filter(text -> text.length() > 3).toList();
            case Find find -> new ArrayList<>(find.places());
            case SayIt _, WriteEssay _ -> item.key().length() > 3 ? List.of(item.key()) : List.of();
            case Choose _, ChooseAll _, Match _, Sort _ -> item.key().length() > 3 ? List.of(item.key()) : List.of();
            case Judge judge -> judge.correction() == null ? List.of() : List.of(judge.correction());
            case WriteAmount _ -> List.of();
        };
    }
}
