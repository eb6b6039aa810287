package org.scostudy.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Limits;

/** Lists and tables as people export and paste them. */
class TextTablesTest {

    @TempDir
    private Path folder;

    private Collected read(String name, String text) {
        try {
            Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
            QuestionFormat format = Formats.of(file).orElseThrow();
            return Collected.of(format.reader(Collected.DESTINATION), name, Files.readAllBytes(file), Limits.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cards(Collected read) {
        return read.questions().stream()
                .map(question -> question.stem() + "→" + question.interaction().key())
                .toList();
    }

    @Nested
    class Anki_exports {

        private static final String HEAD =
                "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n";

        @Test
        void say_what_stands_in_which_column() {
            Collected read = read(
                    "deck.txt",
                    HEAD
                            + "g1\tBasic\tRoad::Wells\tWho digs?\t\"Ida, the <b>\"\"first\"\"</b> one\"\twell early\n"
                            + "g2\tCloze\tRoad\tThe {{c1::goat}} eats {{c2::thorn::plant}}.\tby day\troad\n");
            assertThat(read.told()).isEmpty();
            Question first = read.questions().getFirst();
            assertThat(first.kind()).isEqualTo(Kind.BASIC);
            assertThat(first.stem()).isEqualTo("Who digs?");
            assertThat(first.interaction().key()).isEqualTo("Ida, the \"first\" one");
            assertThat(first.tags()).containsExactly("well", "early");
            assertThat(first.id()).isEqualTo("mine:g1/card-1");
            assertThat(read.sections).extracting(section -> section.title()).containsExactly("Road::Wells", "Road");
            assertThat(read.questions()).hasSize(3);
            Question second = read.questions().get(2);
            assertThat(second.kind()).isEqualTo(Kind.CLOZE);
            assertThat(second.stem()).isEqualTo("The goat eats _____ (plant).");
            assertThat(second.interaction().key()).isEqualTo("thorn");
            assertThat(second.explanation()).isEqualTo("by day");
            assertThat(second.id()).isEqualTo("mine:g2/gap-2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\r", "\r\n", "\n"})
        void may_end_lines_in_any_way(String end) {
            Collected read = read("deck.txt", (HEAD + "g\tBasic\tRoad\tgoat\tthorn\t\n").replace("\n", end));
            assertThat(cards(read)).containsExactly("goat→thorn");
        }

        @Test
        void may_have_another_separator_and_plain_text() {
            Collected read = read("deck.csv", "#separator:Semicolon\n#html:false\n#tags:road\na < b;\"c; d\"\n");
            assertThat(cards(read)).containsExactly("a < b→c; d");
            assertThat(read.questions().getFirst().tags()).containsExactly("road");
        }

        @Test
        void ask_both_ways_or_let_type_where_their_note_type_does() {
            Collected read = read(
                    "deck.txt",
                    "#notetype column:1\nBasic (and reversed card)\tgoat\tkoza\nBasic (type in the answer)\tyak\tjak\tnoted\n");
            assertThat(read.questions()).extracting(Question::kind).containsExactly(Kind.BASIC, Kind.BASIC, Kind.TYPED);
            assertThat(cards(read)).containsExactly("goat→koza", "koza→goat", "yak→jak");
            assertThat(read.questions().getLast().explanation()).isEqualTo("noted");
        }

        @Test
        void name_pictures_that_did_not_come_along() {
            Collected read = read("deck.txt", "#separator:tab\n<img src=\"goat.jpg\">\tgoat\n");
            assertThat(read.drafts())
                    .singleElement()
                    .satisfies(draft -> assertThat(Collected.notes(draft))
                            .singleElement()
                            .asString()
                            .contains("goat.jpg"));
        }

        @Test
        void without_a_head_are_tables() {
            Collected read =
                    read("deck.txt", "Who digs?\t\"Ida \"\"the first\"\"\"\twell\nWho eats?\tthe goat\troad\n");
            assertThat(cards(read)).containsExactly("Who digs?→Ida \"the first\"", "Who eats?→the goat");
            Collected gaps = read("gaps.txt", "The {{c1::goat}} eats {{c1,2::thorn}}.\tby day\n");
            assertThat(gaps.questions())
                    .extracting(Question::stem)
                    .containsExactly("The _____ eats _____.", "The goat eats _____.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"# my words, spring term\n", "## words\n# and more; of them\n\n", "#words for May\r"})
    void a_comment_in_front_is_none_of_the_cards(String comment) {
        for (String name : List.of("list.txt", "list.tsv")) {
            assertThat(cards(read(name, comment + "goat\teats thorn\nyak\teats moss\n")))
                    .containsExactly("goat→eats thorn", "yak→eats moss");
        }
    }

    @Test
    void a_number_sign_may_be_a_title() {
        assertThat(cards(read("list.csv", "#,question,answer\n1,goat,thorn\n"))).containsExactly("goat→thorn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.txt", "list.csv"})
    void any_sign_between_cells_makes_a_table(String name) {
        assertThat(cards(read(name, "question;answer\nWho, then?;the goat\n"))).containsExactly("Who, then?→the goat");
        assertThat(cards(read(name, "question|answer|tags\nWho?|the goat|road\n")))
                .containsExactly("Who?→the goat");
    }

    @Nested
    class Words {

        @Test
        void in_many_columns_are_cards_of_two_of_them() {
            Collected read = read("words.csv", "lemma,reading,gloss,remark\n木,ki,tree,common\n火,hi,fire,\n");
            assertThat(cards(read)).containsExactly("木→tree", "火→fire");
            assertThat(read.told()).singleElement().asString().contains("column 1", "column 3");
        }

        @Test
        void without_titles_are_cards_too() {
            assertThat(read("words.csv", "木,ki,tree,common,x\n火,hi,fire,rare,y\n")
                            .questions())
                    .extracting(Question::kind)
                    .containsOnly(Kind.BASIC);
        }

        @Test
        void of_two_languages_have_titles() {
            assertThat(cards(read("words.csv", "German,English,Example\nZiege,goat,Die Ziege frisst.\n")))
                    .containsExactly("Ziege→goat");
        }
    }

    @Test
    void what_words_are_is_no_kind_of_question() {
        Collected read = read(
                "words.csv", "word,type,translation,synonym,sentence\ngoat,noun,koza,,It eats.\ngraze,v,pást se,,\n");
        assertThat(read.drafts()).isEmpty();
        assertThat(cards(read)).containsExactly("goat→koza", "graze→pást se");
        assertThat(read.told()).singleElement().asString().contains("column 1", "column 3", "left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "문제,정답,url",
                "質問,答え",
                "问题,答案",
                "Pregunta;Respuesta",
                "Вопрос\tОтвет",
                "Vorderseite,Rückseite",
                "English,Français",
                "英語,意味1"
            })
    void titles_may_be_in_any_language(String titles) {
        char sign = titles.replaceAll("[\\p{L}\\d]", "").charAt(0);
        assertThat(cards(read("list.csv", titles + "\ngoat" + sign + "thorn\n")))
                .containsExactly("goat→thorn");
    }

    @Test
    void a_word_for_true_is_a_card() {
        assertThat(read("words.csv", "french,english\nvrai,true\nfaux ami,false\n真,true\n")
                        .questions())
                .extracting(Question::kind)
                .containsOnly(Kind.BASIC);
        assertThat(read("quiz.csv", "question,answer\nGoats eat thorn.,true\n").questions())
                .extracting(Question::kind)
                .containsExactly(Kind.TRUE_FALSE);
    }

    @Test
    void what_words_mean_may_stand_in_a_longer_title() {
        Collected read = read(
                "words.csv",
                "Nr,Course section,Simplified Chinese,Reviewed,Clean English definition,Source\n1,1,山,yes,hill,x\n2,1,水,yes,water,x\n");
        assertThat(cards(read)).containsExactly("山→hill", "水→water");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Topic,Prompt,Mood1,Mood2\nHerds,Speak of goats,glad,sad\n",
                "question,type_question\nI like goats,N\n"
            })
    void nothing_is_a_back_that_is_none(String table) {
        Collected read = read("list.csv", table);
        assertThat(read.items).isEmpty();
        assertThat(read.told()).singleElement().asString().contains("the row has no answer");
    }

    @Test
    void quotes_may_follow_a_space() {
        assertThat(cards(read("list.csv", "question, answer\nWho eats?, \"goats, yaks\"\nWho rests?, mules\n")))
                .containsExactly("Who eats?→goats, yaks", "Who rests?→mules");
    }

    @Test
    void columns_may_begin_late() {
        String late = IntStream.range(0, 25)
                        .mapToObj(i -> "goat " + i + "\tkoza " + i + "\n")
                        .collect(Collectors.joining())
                + IntStream.range(0, 80)
                        .mapToObj(i -> "yak " + i + "\tjak " + i + "\tdeck#1\tdue 2024\n")
                        .collect(Collectors.joining());
        Collected read = read("list.tsv", late);
        assertThat(read.drafts()).isEmpty();
        assertThat(cards(read)).hasSize(105).contains("goat 3→koza 3", "yak 9→jak 9");
    }

    @Test
    void columns_that_say_the_same_in_every_row_are_no_sides() {
        Collected read = read(
                "words.csv",
                "goat,noun,,koza,1\ngraze,verb,,pást se,1\nthorn,noun,,trn,1\nsalt,noun,noun,sůl,1\nwell,noun,adverb,studna,1\n");
        assertThat(cards(read).getFirst()).isEqualTo("goat→koza");
        assertThat(read.told()).singleElement().asString().contains("column 1", "column 4");
        assertThat(cards(read("list.csv", "sky,blue\nsea,blue\nlake,blue\nmoss,green\n")))
                .contains("sky→blue");
    }

    @Test
    void a_comma_that_is_not_quoted_makes_a_draft() {
        Collected read = read("list.csv", "question,answer\nWho eats?,goats, at times\nWho rests?,yaks\n");
        assertThat(cards(read)).containsExactly("Who rests?→yaks");
        assertThat(read.drafts())
                .singleElement()
                .satisfies(draft -> assertThat(Collected.notes(draft))
                        .containsExactly("the row has more cells than the table has columns: at times"));
        assertThat(read("list.csv", "goat,koza\nyak,jak\nmule,mul,mezek\n").drafts())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "/////", "*", " → ", "=>", "||", "|"})
    void any_sign_that_stands_once_in_every_line_parts_the_sides(String sign) {
        assertThat(cards(read(
                        "list.txt",
                        "goat%1$seats thorn, moss\nold yak%1$srests: well, mostly\nmule%1$scarries; salt\n"
                                .formatted(sign))))
                .containsExactly("goat→eats thorn, moss", "old yak→rests: well, mostly", "mule→carries; salt");
    }

    @Test
    void a_colon_after_every_term_parts_it_from_what_it_means() {
        assertThat(cards(read("list.txt", "goat: eats thorn, moss, and more\nyak: rests, well\n")))
                .containsExactly("goat→eats thorn, moss, and more", "yak→rests, well");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### 1.1\n\nI think they rest, then graze, and so on.\nThey do not, as far as known, rest\nat all.\n",
                "goat\nIt eats thorn.\nIt rests, too.\nyak\nIt carries salt, tea, and hay.\n"
            })
    void prose_with_commas_is_no_table(String text) throws IOException {
        assertThat(Formats.of(Files.writeString(folder.resolve("notes.txt"), text)))
                .isEmpty();
    }

    @Test
    void beside_numbered_answers_correct_tells_the_place() {
        Collected read = read(
                "quiz.csv", "Question,Answer1,Answer2,Answer3,Answer4,Correct\nHow many?,2,3,4,5,2\nWho?,a,b,c,d,C\n");
        assertThat(read.questions())
                .extracting(question -> question.interaction().key())
                .containsExactly("3", "c");
        assertThat(((Interaction.Choice) read.questions().getFirst().interaction()).options())
                .hasSize(4);
    }

    @Nested
    class Asked_and_answered {

        @Test
        void in_lines_of_their_own_are_cards() {
            assertThat(cards(read(
                            "list.txt",
                            "Q: Thorn; who eats it?\nA: the goat\n\nQ: Moss?\nand where?\nA: the yak\nup there\n")))
                    .containsExactly("Thorn; who eats it?→the goat", "Moss?\nand where?→the yak\nup there");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "**Q:** Who `eats`?\n\n**A:** the *goat*",
                    "**Q: Who `eats`?**\n**A:** the *goat*",
                    "- Q1: Who `eats`?\n- A1: the *goat*",
                    "### Question: Who `eats`?\nAnswer: the *goat*"
                })
        void in_Markdown_are_parted_by_rules_and_titles(String card) {
            Collected read = read(
                    "cards.md",
                    "# Herds\n\nFor drill.\n\n---\n\n## Goats\n\n" + card + "\n\n---\n\n## Yaks\n\n"
                            + "**Q:** Where?\n\n**A:** There:\n```\n# up\n---\nQ: x\n```\n\n---\n");
            assertThat(read.drafts()).isEmpty();
            assertThat(cards(read))
                    .containsExactly("Who `eats`?→the *goat*", "Where?→There:\n```\n# up\n---\nQ: x\n```");
            assertThat(read.sections).extracting(section -> section.title()).containsExactly("Goats", "Yaks");
            assertThat(read.told()).singleElement().asString().contains("words between the cards");
        }

        @Test
        void without_an_answer_are_told() {
            Collected read = read("list.txt", "Q: Thorn?\nA: goat\nQ: Moss?\n");
            assertThat(cards(read)).containsExactly("Thorn?→goat");
            assertThat(read.told()).singleElement().asString().startsWith("list.txt:3: a question has no answer");
        }
    }
}
