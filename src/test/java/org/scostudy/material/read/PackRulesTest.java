package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Level;
import org.scostudy.material.model.Proposition;
import org.scostudy.material.model.Rank;
import org.scostudy.material.yaml.PackLimits;

class PackRulesTest {

    private static final String FACTS = "facts/box.yaml";

    @TempDir
    Path temp;

    PackFolder folder;

    @BeforeEach
    void write_a_good_pack() {
        folder = new PackFolder(temp.resolve("tiny"));
    }

    private void changed(String file, String from, String to, String... problems) {
        folder.change(file, from, to);
        assertThat(folder.problems()).containsExactly(problems);
    }

    @Nested
    class A_wrong_type {

        @Test
        void of_a_text_is_reported() {
            changed(
                    "pack.yaml",
                    "title: A tiny pack",
                    "title: [A, tiny, pack]",
                    "pack.yaml:2: a list as \"title\", expected a text (in quotes, if it contains \": \")");
        }

        @Test
        void of_a_list_is_reported() {
            changed(
                    FACTS,
                    "tags: [institutions]",
                    "tags: institutions",
                    "facts/box.yaml:11: \"tags\" is \"institutions\", expected a list, for example [a, b]");
        }

        @Test
        void of_a_whole_file_is_reported() {
            folder.write(FACTS, "id: rats-seat\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "facts/box.yaml:1: the file holds a group of keys, expected a list, each element starting with"
                                    + " \"- \"");
        }

        @Test
        void of_a_yes_or_no_is_reported() {
            changed(
                    "fact-types.yaml",
                    "closed: true",
                    "closed: yes",
                    "fact-types.yaml:4: \"closed\" is \"yes\", expected true or false");
        }

        @Test
        void of_an_empty_text_is_reported() {
            changed(
                    FACTS,
                    "why: It was put there to be near the trouble.",
                    "why:",
                    "facts/box.yaml:10: \"why\" is empty, expected a text");
        }

        @Test
        void of_an_id_is_reported() {
            changed(
                    FACTS,
                    "id: rats-seat",
                    "id: RATS:seat",
                    "facts/box.yaml:1: \"id\" is \"RATS:seat\", expected small letters, digits and hyphens, at most 70 (for"
                            + " example rats-seat)");
        }
    }

    @Nested
    class A_duplicate {

        @Test
        void id_of_a_fact_is_reported_across_files() {
            folder.write("facts/more.yaml", folder.text(FACTS));

            assertThat(folder.problems())
                    .contains(
                            "facts/more.yaml:1: a fact \"rats-seat\" is there twice (first at facts/box.yaml:1), expected an"
                                    + " id of its own");
        }

        @Test
        void id_of_anything_else_is_reported() {
            folder.append("entities.yaml", "- { id: rats, type: body, name: Rats }\n")
                    .append("passages.yaml", "- { id: box.1, section: box, summary: Again. }\n")
                    .append("pack.yaml", "  - { id: box, title: Another box }\n")
                    .append("item-models.yaml", folder.text("item-models.yaml"))
                    .append("fact-types.yaml", folder.text("fact-types.yaml"));

            assertThat(folder.problems())
                    .filteredOn(problem -> problem.contains("is there twice (first at "))
                    .hasSize(7);
        }

        @Test
        void key_is_reported() {
            changed(
                    FACTS,
                    "type: seat",
                    "type: seat\n  type: aim",
                    "facts/box.yaml:3: the key \"type\" is there twice (first in line 2), expected each key once");
        }

        @Test
        void instance_of_a_closed_type_is_reported() {
            folder.append(
                    FACTS,
                    "- { id: again, type: seat, cites: [box.1], slots: { body: rats, place: tashkent },"
                            + " statements: [\"{body} is in {place}.\"] }\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "facts/box.yaml:22: the same is said at facts/box.yaml:1, expected each instance of the closed"
                                    + " type seat once");
        }

        @Test
        void wording_is_reported() {
            changed(
                    FACTS,
                    "[\"{state} wants {words}.\"]",
                    "[\"{state} wants {words}.\", \"{state} wants {words}.\"]",
                    "facts/box.yaml:21: the same statement twice, expected different wordings");
        }
    }

    @Nested
    class A_reference_to_nothing {

        @Test
        void is_reported_for_sections() {
            changed(
                    "passages.yaml",
                    "section: box, summary: Who",
                    "section: bx, summary: Who",
                    "passages.yaml:2: there is no section \"bx\" (did you mean \"box\"?), expected the id of a section");
        }

        @Test
        void is_reported_for_fact_types() {
            changed(
                    FACTS,
                    "type: aim",
                    "type: aims",
                    "facts/box.yaml:13: there is no fact type \"aims\" (did you mean \"aim\"?), expected the id of a fact"
                            + " type");
        }

        @Test
        void is_reported_for_the_whole_that_an_entity_is_part_of() {
            changed(
                    "entities.yaml",
                    "partOf: uzbekistan",
                    "partOf: atlantis",
                    "entities.yaml:3: there is no entity \"atlantis\", expected the id of an entity");
        }

        @Test
        void is_reported_for_entity_types_in_slots() {
            changed(
                    "fact-types.yaml",
                    "list-of-body",
                    "list-of-boddy",
                    "fact-types.yaml:7: no entity is of the type \"boddy\" (did you mean \"body\"?), expected an entity type"
                            + " in use, text, number, date, list or list-of-<type>");
        }

        @Test
        void is_reported_for_item_models() {
            changed(
                    "item-models.yaml",
                    "asks: place\n  kind: cloze\n  level: remember",
                    "asks: plac\n  kind: clozed\n  level: remembering",
                    "item-models.yaml:9: the fact type seat has no slot \"plac\" (did you mean \"place\"?), expected one of"
                            + " body, place",
                    "item-models.yaml:10: \"kind\" is \"clozed\" (did you mean \"cloze\"?), expected one of basic, choice,"
                            + " cloze, hotspot, matching, multiple-response, numeric, ordering, reversed, true-false,"
                            + " typed",
                    "item-models.yaml:11: \"level\" is \"remembering\" (did you mean \"remember\"?), expected one of remember,"
                            + " understand, apply, analyse, evaluate");
        }
    }

    @Nested
    class A_fact_that_cites_nothing {

        @Test
        void is_reported_when_the_list_is_empty() {
            changed(
                    FACTS,
                    "cites: [box.1]",
                    "cites: []",
                    "facts/box.yaml:3: the fact cites nothing, expected at least one passage, for example [box.1]");
        }

        @Test
        void is_reported_when_the_key_is_missing() {
            changed(
                    FACTS,
                    "  cites: [box.1]\n",
                    "",
                    "facts/box.yaml:1: the key \"cites\" is missing, expected a fact to have id, type, cites, slots,"
                            + " statements");
        }
    }

    @Nested
    class A_section_without_passages {

        @Test
        void is_reported() {
            folder.append("pack.yaml", "  - { id: map, title: The map }\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "pack.yaml:9: the section \"map\" has no passages, expected at least one in passages.yaml");
        }
    }

    @Nested
    class An_entity_that_is_part_of_itself {

        @Test
        void is_reported_with_the_way_round() {
            folder.change("entities.yaml", "name: Uzbekistan", "name: Uzbekistan, partOf: china")
                    .change("entities.yaml", "name: China", "name: China, partOf: uzbekistan");

            assertThat(folder.problems())
                    .containsExactly(
                            "entities.yaml:6: \"partOf\" leads in a circle: uzbekistan → china → uzbekistan, expected an"
                                    + " entity that is not itself part of this one");
        }
    }

    @Nested
    class What_people_confuse {

        @Test
        void is_another_entity_of_the_same_type() {
            folder.change("entities.yaml", "name: Uzbekistan", "name: Uzbekistan, confusedWith: [china]")
                    .change("entities.yaml", "name: Beijing", "name: Beijing, confusedWith: [china, beijing, pekin]");

            assertThat(folder.problems())
                    .containsExactly(
                            "entities.yaml:4: \"beijing\" cannot be confused with \"beijing\", expected another entity of"
                                    + " the type place",
                            "entities.yaml:4: \"beijing\" cannot be confused with \"china\", expected another entity of the"
                                    + " type place",
                            "entities.yaml:4: there is no entity \"pekin\", expected the id of an entity");
        }
    }

    @Nested
    class What_one_could_defend {

        @Test
        void is_a_value_of_a_slot_of_the_fact() {
            folder.change(
                    FACTS,
                    "  asks:\n    body",
                    "  defensible: { place: [china], plase: [tashkent], body: rats }\n  asks:\n    body");

            assertThat(folder.problems())
                    .hasSize(3)
                    .allSatisfy(problem -> assertThat(problem).startsWith("facts/box.yaml:8: "));
        }
    }

    @Nested
    class A_note_on_what_changed {

        @Test
        void names_its_source() {
            changed(
                    FACTS,
                    "  tags: [institutions]",
                    "  since: { text: It moved. }\n  tags: [institutions]",
                    "facts/box.yaml:11: the key \"source\" is missing, expected a note on what changed to have text, source");
        }

        @Test
        void is_no_mere_text() {
            changed(
                    FACTS,
                    "  tags: [institutions]",
                    "  since: It moved.\n  tags: [institutions]",
                    "facts/box.yaml:11: \"It moved.\" in place of a note on what changed, expected the keys text, source");
        }
    }

    @Nested
    class A_slot {

        @Test
        void that_is_missing_or_unknown_is_reported() {
            changed(
                    FACTS,
                    "place: tashkent",
                    "plce: tashkent",
                    "facts/box.yaml:4: no value for place, expected the slots body, place",
                    "facts/box.yaml:4: the fact type seat has no slot \"plce\" (did you mean \"place\"?), expected the slots"
                            + " body, place");
        }

        @Test
        void with_an_entity_of_another_type_is_reported() {
            changed(
                    FACTS,
                    "place: tashkent",
                    "place: china",
                    "facts/box.yaml:4: \"china\" is of the type state, expected an entity of the type place");
        }

        @Test
        void with_a_literal_in_place_of_an_entity_is_reported() {
            changed(
                    FACTS,
                    "place: tashkent",
                    "place: { text: Tashkent }",
                    "facts/box.yaml:4: a text, expected a value for place");
        }

        @Test
        void with_a_literal_of_another_kind_is_reported() {
            changed(
                    FACTS,
                    "{ number: 2, unit: bodies }",
                    "{ date: 2001 }",
                    "facts/box.yaml:18: a date, expected a value for number");
        }

        @Test
        void with_other_words_for_what_is_no_text_is_reported() {
            changed(
                    FACTS,
                    "{ number: 2, unit: bodies }",
                    "{ number: 2, also: [two] }",
                    "facts/box.yaml:18: other words for a number, expected other words for a text only");
        }

        @Test
        void with_an_impossible_literal_is_reported() {
            folder.change(FACTS, "number: 2", "number: a few").change(FACTS, "2001-06-15", "2001-06-31");

            assertThat(folder.problems())
                    .containsExactly(
                            "facts/box.yaml:18: \"a few\" as a number, expected digits, for example 26 or 0.5",
                            "facts/box.yaml:19: \"2001-06-31\" as a date, expected 2001, 2009-06, 2009-06-16 or a span like"
                                    + " 1992/1997");
        }

        @Test
        void with_a_list_of_wrong_elements_is_reported() {
            changed(
                    FACTS,
                    "[rats, secretariat]",
                    "[rats, china, nobody]",
                    "facts/box.yaml:20: there is no entity \"nobody\", expected the id of an entity",
                    "facts/box.yaml:20: \"china\" is of the type state, expected an entity of the type body");
        }

        @Test
        void may_take_one_of_several_types() {
            folder.change("fact-types.yaml", "place: place }", "place: place|state }")
                    .change(FACTS, "place: tashkent", "place: china");

            assertThat(folder.problems()).isEmpty();
        }
    }

    @Nested
    class A_sentence {

        @Test
        void with_an_unknown_slot_is_reported() {
            changed(
                    FACTS,
                    "\"The city of {place} is home to {body}.\"",
                    "\"The city of {plce} is home to {body}.\"",
                    "facts/box.yaml:7: there is no slot {plce} (did you mean \"place\"?), expected one of {body}, {place}");
        }

        @Test
        void may_leave_out_what_another_one_says() {
            folder.change(FACTS, "\"The city of {place} is home to {body}.\"", "\"The city is home to {body}.\"");

            assertThat(folder.problems()).isEmpty();
        }

        @Test
        void is_missed_when_none_uses_a_slot_that_is_asked() {
            folder.change(FACTS, "\"The city of {place} is home to {body}.\"", "\"The city is home to {body}.\"");
            changed(
                    FACTS,
                    "\"{body} has its headquarters in {place}.\"",
                    "\"{body} has its headquarters there.\"",
                    "facts/box.yaml:5: no statement uses {place}, which is asked, expected a statement with {place}");
        }

        @Test
        void with_a_brace_too_few_is_reported_with_its_place() {
            changed(
                    FACTS,
                    "is home to {body}.\"",
                    "is home to {body.\"",
                    "facts/box.yaml:7: \"{\" is never closed (character 32), expected slots like {place} or {state|Uzbek}");
        }

        @Test
        void of_a_gap_that_names_the_answer_elsewhere_is_reported() {
            changed(
                    FACTS,
                    "\"The city of {place} is home to {body}.\"",
                    "\"{place}, TASHKENT that is, is home to {body}.\"",
                    "facts/box.yaml:7: with a gap for {place}, the statement still gives the answer away, expected the answer"
                            + " nowhere but in its slot");
        }
    }

    @Nested
    class A_question {

        @Test
        void of_a_fact_about_an_unknown_slot_is_reported() {
            changed(
                    FACTS,
                    "    body: [\"Which body",
                    "    bdy: [\"Which body",
                    "facts/box.yaml:9: the fact type seat has no slot \"bdy\" (did you mean \"body\"?), expected the slots"
                            + " body, place");
        }

        @Test
        void of_a_fact_without_wordings_is_reported() {
            changed(
                    FACTS,
                    "[\"Which body sits in {place}?\"]",
                    "[]",
                    "facts/box.yaml:9: no questions for \"body\", expected a list of at least one, for example [\"Where is"
                            + " it?\"]");
        }

        @Test
        void of_a_fact_that_contains_its_answer_is_reported() {
            changed(
                    FACTS,
                    "Which body sits in {place}?",
                    "Does RATS sit in {place}?",
                    "facts/box.yaml:9: the question contains its answer, expected a question without \"Regional"
                            + " Anti-Terrorist Structure\"");
        }

        @Test
        void that_shows_the_asked_slot_is_reported() {
            changed(
                    "item-models.yaml",
                    "Where does {body} have its headquarters?",
                    "Is {body} in {place}?",
                    "item-models.yaml:6: the stem shows the asked slot {place}, expected only the other slots");
        }

        @Test
        void of_a_model_that_contains_the_answer_for_some_fact_is_reported() {
            changed(
                    "item-models.yaml",
                    "Where does {body} have its headquarters?",
                    "Is {body} in Tashkent or elsewhere?",
                    "item-models.yaml:6: for the fact at facts/box.yaml:1, the stem contains its answer, expected a stem"
                            + " without \"Tashkent\"");
        }

        @Test
        void of_a_basic_model_without_stems_is_reported() {
            changed(
                    "item-models.yaml",
                    "stems: [\"Where does {body} have its headquarters?\"]",
                    "stems: []",
                    "item-models.yaml:6: an item model of the kind basic without stems, expected at least one stem");
        }
    }

    @Nested
    class Something_hostile {

        @Test
        void like_a_script_in_a_text_is_refused() {
            changed(
                    FACTS,
                    "near the trouble",
                    "near <script>alert(1)</script>",
                    "facts/box.yaml:10: \"why\" contains markup (<script>aler), expected plain text, without tags");
        }

        @Test
        void does_not_include_a_mere_less_than_sign() {
            folder.change(FACTS, "near the trouble", "near, 3 < 4 and 4<5");

            assertThat(folder.problems()).isEmpty();
        }

        @Test
        void like_a_bomb_of_aliases_is_refused_without_growing() {
            var bomb = new StringBuilder("- &a0 [lol, lol]\n");
            for (int level = 1; level < 30; level++) {
                bomb.append("- &a%d [*a%d, *a%d]%n".formatted(level, level - 1, level - 1));
            }
            folder.write("entities/bomb.yaml", bomb.toString());

            assertThat(folder.problems())
                    .contains(
                            "entities/bomb.yaml:1: the anchor &a0, expected the value itself, for anchors and aliases are not"
                                    + " allowed",
                            "entities/bomb.yaml:2: the alias *a0, expected the value itself, for anchors and aliases are not"
                                    + " allowed");
        }

        @Test
        void like_a_very_deep_nesting_is_refused() {
            folder.write("entities/deep.yaml", "\n" + "[".repeat(500_000));

            assertThat(folder.problems())
                    .containsExactly("entities/deep.yaml:2: nested too deep, expected at most 10 levels");
        }

        @Test
        void like_a_huge_file_is_refused() {
            folder.append(FACTS, "#".repeat(PackLimits.FILE_BYTES));

            assertThat(folder.problems())
                    .containsExactly(
                            "facts/box.yaml:1: the file is larger than 2 MB, expected smaller files, for example one for each"
                                    + " section");
        }

        @Test
        void like_a_link_out_of_the_folder_is_refused() throws Exception {
            Path outside = Files.writeString(temp.resolve("outside.yaml"), "secret");
            Files.createSymbolicLink(folder.path().resolve("facts/link.yaml"), outside);

            assertThat(folder.problems())
                    .containsExactly(
                            "facts/link.yaml:1: the link leads out of the pack's folder, expected a file inside it");
        }

        @Test
        void like_a_tag_for_a_java_class_is_refused() {
            changed(
                    FACTS,
                    "why: It",
                    "why: !!javax.script.ScriptEngineManager It",
                    "facts/box.yaml:10: the YAML tag tag:yaml.org,2002:javax.script.ScriptEngineManager, expected plain values"
                            + " without tags");
        }

        @Test
        void like_a_second_document_is_refused() {
            folder.append(FACTS, "---\n- more\n");

            assertThat(folder.problems())
                    .containsExactly(
                            "facts/box.yaml:23: a second document, expected one document in a file, without \"---\" inside");
        }

        @Test
        void like_countless_mistakes_is_reported_up_to_a_bound() {
            folder.write("facts/many.yaml", "- 1\n".repeat(10_000));

            assertThat(folder.problems())
                    .hasSize(PackLimits.PROBLEMS + 1)
                    .last()
                    .asString()
                    .contains("…and 8000 more problems");
        }
    }

    @Nested
    class What_quizzes_ask {

        private static final String WHY = "why: It was put there to be near the trouble.";

        private void said(String more, String... problems) {
            changed(FACTS, WHY, WHY + "\n  " + more, problems);
        }

        private Fact fact() {
            return ((PackReading.Loaded) new PackReader().read(folder.path()))
                    .pack()
                    .fact("rats-seat");
        }

        @Test
        void is_read_with_its_misreadings() {
            said("rank: 1\n  level: analyse\n  quizzes: { place: [\"Where is it?\"] }\n  judge: [place]\n"
                    + "  verbatim: { place: [in Tashkent] }\n"
                    + "  misreadings: { place: [{ says: beijing, why: The Secretariat sits there. }] }\n"
                    + "  about: [china-aim]");

            assertThat(fact().rank()).isEqualTo(Rank.ESSENTIAL);
            assertThat(fact().level()).isEqualTo(Level.ANALYSE);
            assertThat(fact().quizStems("place")).containsExactly("Where is it?");
            assertThat(fact().quizzing().judged()).containsExactly("place");
            assertThat(fact().verbatim()).containsEntry("place", java.util.List.of("in Tashkent"));
            assertThat(fact().quizzing().misreadings("place"))
                    .extracting(each -> each.says().asAnswer() + ": " + each.why())
                    .containsExactly("Beijing: The Secretariat sits there.");
            assertThat(fact().quizzing().about()).containsExactly("china-aim");
        }

        @Test
        void takes_the_words_of_the_cards_where_it_has_none_of_its_own() {
            assertThat(fact().quizStems("body")).containsExactly("Which body sits in {place}?");
        }

        @Test
        void is_reported_when_a_misreading_does_not_say_why() {
            said(
                    "misreadings: { place: [{ says: beijing }] }",
                    "facts/box.yaml:11: the key \"why\" is missing, expected a misreading to have says, why");
        }

        @Test
        void is_reported_when_it_is_about_a_fact_that_is_not_there() {
            said(
                    "about: [rats-seet]",
                    "facts/box.yaml:11: there is no fact \"rats-seet\" (did you mean \"rats-seat\"?), expected the id of a"
                            + " fact");
        }

        @Test
        void is_reported_when_the_rank_is_none() {
            said("rank: 4", "facts/box.yaml:11: \"4\" (did you mean \"1\"?), expected one of 1, 2, 3");
        }

        @Test
        void is_reported_when_more_of_the_reading_is_copied_than_an_answer_needs() {
            said(
                    "verbatim: { place: [in the old and famous city of Tashkent by the river] }",
                    "facts/box.yaml:11: more of the reading's words than an answer needs, expected at most eight words");
        }
    }

    @Nested
    class A_list_of_what_the_passages_say {

        private static final String POINTS = """
                - { id: box.1-1, passage: box.1, says: The structure sits in Tashkent., facts: [rats-seat] }
                - { id: box.2-1, passage: box.2, says: China wants more trade., facts: [china-aim] }
                - { id: aims.1-1, passage: aims.1, says: China wants more trade., facts: [china-aim] }
                """;

        @Test
        void is_read_from_files_of_its_own() {
            folder.write("propositions/all.yaml", POINTS);

            assertThat(folder.problems()).isEmpty();
            assertThat(((PackReading.Loaded) new PackReader().read(folder.path()))
                            .pack()
                            .propositions())
                    .extracting(Proposition::id)
                    .containsExactly("box.1-1", "box.2-1", "aims.1-1");
        }

        @Test
        void is_reported_when_it_leaves_out_a_passage() {
            folder.write("propositions.yaml", POINTS.substring(0, POINTS.indexOf("- { id: aims.1-1")));

            assertThat(folder.problems())
                    .containsExactly(
                            "passages.yaml:3: no proposition says what \"aims.1\" says, expected at least one, or no"
                                    + " list of propositions at all");
        }

        @Test
        void is_reported_when_the_fact_does_not_rest_on_the_passage() {
            folder.write(
                    "propositions.yaml",
                    POINTS.replace("box.2, says", "box.2, says")
                            .replace("facts: [china-aim] }\n- { id: aims", "facts: [rats-seat] }\n- { id: aims"));

            assertThat(folder.problems())
                    .containsExactly(
                            "propositions.yaml:2: \"rats-seat\" does not cite box.2, expected facts that rest on that"
                                    + " passage");
        }
    }
}
