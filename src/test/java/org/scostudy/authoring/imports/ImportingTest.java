package org.scostudy.authoring.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Desk;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.Status;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.authoring.imports.Importing.As;
import org.scostudy.question.HistoryImported;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.anki.NewAnkiPackage;
import org.scostudy.question.exchange.run.Destination;

class ImportingTest {

    private static final String GIFT = """
            $CATEGORY: Energy

            // [id:club]
            ::club::Which club is planned for energy? {=Energy Club ~Business Council ~Interbank Association}

            // [id:seat]
            ::seat::Where is the Secretariat? {=Beijing ~Tashkent ~Astana}
            """;

    private final Desk desk = new Desk();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        desk.close();
    }

    @Nested
    class Before_anything_is_written {

        @Test
        void the_preview_counts_what_is_new_and_names_the_format() throws IOException {
            ImportPreview preview = preview(GIFT, As.REVIEWED);
            assertThat(preview.format()).contains(Formats.GIFT);
            assertThat(preview.added()).isEqualTo(2);
            assertThat(preview.lines())
                    .extracting(ImportPreview.Line::stem)
                    .first()
                    .isEqualTo("Which club is planned for energy?");
            assertThat(desk.catalogue.now().entries()).isEmpty();
        }

        @Test
        void each_problem_stands_with_its_line() throws IOException {
            ImportPreview preview =
                    preview(GIFT.replace("Interbank Association}", "Interbank Association"), As.REVIEWED);
            assertThat(preview.problems())
                    .isNotEmpty()
                    .first()
                    .satisfies(problem -> assertThat(problem.toString()).startsWith("items.gift:4: "));
        }

        @Test
        void what_a_person_must_finish_is_counted_with_its_notes() throws IOException {
            ImportPreview preview = preview("::essay::Discuss the reading. {}", As.REVIEWED);
            assertThat(preview.drafts()).isEqualTo(1);
            assertThat(preview.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.notes()).isNotEmpty());
        }

        @Test
        void what_is_unsure_comes_first_and_all_of_it_can_be_shown() throws IOException {
            ImportPreview preview = preview(GIFT + "\n\n::essay::Discuss the reading. {}\n", As.REVIEWED);
            assertThat(preview.lines()).extracting(ImportPreview.Line::sure).containsExactly(false, true, true);
            assertThat(preview.lines().getLast().question().interaction().key()).isNotEmpty();
            assertThat(preview.sure()).isFalse();
            assertThat(preview(GIFT, As.REVIEWED).sure()).isTrue();
        }

        @Test
        void pictures_come_along_to_be_shown() throws IOException {
            String png =
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
            ImportPreview preview = preview(
                    "::map::[html]Which herd? <img src\\=\"data\\:image/png;base64,%s\" alt\\=\"map\">{\\=a ~b}"
                            .formatted(png.replace("=", "\\="))
                            .replace("{\\=", "{="),
                    As.REVIEWED);
            assertThat(preview.pictures().keySet())
                    .containsExactlyElementsOf(
                            preview.lines().getFirst().question().media())
                    .isNotEmpty();
        }

        @Test
        void a_file_that_is_no_question_file_is_told_so() throws IOException {
            assertThat(preview("Dear reader!", As.DRAFTS).format()).isEmpty();
        }
    }

    @Nested
    class After_an_import {

        @Test
        void published_questions_reach_learners_and_their_section_can_be_chosen() throws IOException {
            run(GIFT, As.REVIEWED);
            assertThat(stems())
                    .containsExactlyInAnyOrder("Which club is planned for energy?", "Where is the Secretariat?");
            assertThat(desk.bank.sections()).anySatisfy(section -> {
                assertThat(section.id()).isEqualTo("own/energy");
                assertThat(section.title()).isEqualTo("Energy");
            });
        }

        @Test
        void drafts_reach_nobody() throws IOException {
            run(GIFT, As.DRAFTS);
            assertThat(stems()).isEmpty();
            assertThat(desk.catalogue.now().entries())
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.status()).isEqualTo(Status.DRAFT));
        }

        @Test
        void an_essay_stays_a_draft_with_a_note_even_when_the_rest_is_published() throws IOException {
            run(GIFT + "\n// [id:essay]\n::essay::Discuss the reading. {}\n", As.REVIEWED);
            assertThat(stems()).hasSize(2);
            assertThat(desk.catalogue.now().find("own:essay")).hasValueSatisfying(entry -> {
                assertThat(entry.status()).isEqualTo(Status.DRAFT);
                assertThat(entry.note()).isNotBlank();
            });
        }

        @Test
        void the_same_file_again_changes_nothing() throws IOException {
            run(GIFT, As.REVIEWED);
            ImportPreview again = run(GIFT, As.REVIEWED);
            assertThat(again.unchanged()).isEqualTo(2);
            assertThat(desk.catalogue.now().entries())
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.version()).isEqualTo(1));
        }

        @Test
        void a_mended_file_updates_the_same_questions() throws IOException {
            run(GIFT, As.REVIEWED);
            ImportPreview again = run(GIFT.replace("Where is the", "Which city has the"), As.REVIEWED);
            assertThat(again.changed()).isEqualTo(1);
            assertThat(stems()).contains("Which city has the Secretariat?").hasSize(2);
        }

        @Test
        void a_changed_question_that_comes_as_a_draft_no_longer_reaches_learners() throws IOException {
            run(GIFT, As.REVIEWED);
            String changed = GIFT.replace("Where is the", "Which city has the");
            assertThat(preview(changed, As.DRAFTS).withdrawn()).isEqualTo(1);
            run(changed, As.DRAFTS);
            assertThat(stems()).containsExactly("Which club is planned for energy?");
        }
    }

    @Nested
    class Undone {

        @Test
        void what_was_new_is_gone_and_what_was_changed_is_as_before() throws IOException {
            run(GIFT, As.REVIEWED);
            run(GIFT.replace("Where is the", "Which city has the") + "\n::new::Is it new? {T}\n", As.REVIEWED);
            desk.importing.undo(desk.author, latest());
            assertThat(stems())
                    .containsExactlyInAnyOrder("Which club is planned for energy?", "Where is the Secretariat?");
        }

        @Test
        void it_keeps_what_somebody_edited_since() throws IOException {
            run(GIFT, As.REVIEWED);
            QuestionRow club = desk.catalogue.now().find("own:club").orElseThrow();
            Question question = desk.questions.open(desk.author, club.number()).question();
            desk.questions.change(
                    desk.author, club.number(), 1, Desk.with(question, "Which one?", question.interaction()));
            assertThat(desk.importing.undo(desk.author, latest())).isEqualTo(new Importing.Undone(1, 1));
            assertThat(stems()).containsExactly("Which one?");
        }

        @Test
        void the_file_can_be_imported_again() throws IOException {
            run(GIFT, As.REVIEWED);
            desk.importing.undo(desk.author, latest());
            assertThat(desk.catalogue.now().entries()).isEmpty();
            assertThat(run(GIFT, As.REVIEWED).added()).isEqualTo(2);
            assertThat(stems()).hasSize(2);
        }

        @Test
        void it_happens_once() throws IOException {
            run(GIFT, As.REVIEWED);
            long id = latest();
            desk.importing.undo(desk.author, id);
            assertThatThrownBy(() -> desk.importing.undo(desk.author, id)).isInstanceOf(AuthoringRefused.class);
        }
    }

    @Test
    void a_cancelled_import_leaves_nothing_behind() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            many.append("::q%d::Number %d? {=yes ~no}\n\n".formatted(i, i));
        }
        Cancellation impatient = new Cancellation() {
            private int asked;

            @Override
            public void at(long done, long inAll) {}

            @Override
            public boolean cancelled() {
                return ++asked > 3;
            }
        };
        assertThatThrownBy(() -> desk.importing.run(desk.author, plan(many.toString()), As.REVIEWED, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(desk.catalogue.now().entries()).isEmpty();
        assertThat(desk.imports.past()).isEmpty();
    }

    @Test
    void our_own_export_comes_back_whole() throws IOException {
        Question question = Desk.choice();
        desk.published(question);
        Path file = folder.resolve("own.json");
        Files.writeString(file, StoredQuestion.of(question).json());
        ImportPreview preview = desk.importing.preview(
                desk.author,
                new ImportPlan(file, "own.json", new Destination("own", "Own questions"), null),
                As.DRAFTS,
                Cancellation.NOBODY);
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.added()).isZero();
    }

    @Test
    void our_own_export_brings_its_section_along_where_there_is_none() throws IOException {
        Question question = Desk.choice();
        Path file = folder.resolve("own.json");
        Files.writeString(file, StoredQuestion.of(question).json());

        desk.importing.run(
                desk.author,
                new ImportPlan(file, "own.json", new Destination("own", "Own questions"), null),
                As.REVIEWED,
                Cancellation.NOBODY);

        assertThat(desk.bank.sections()).contains(Desk.SECTION);
    }

    @Nested
    class When_a_question_asks_and_answers_the_same_as_another {

        private static final String TWICE = """
                ::one::Which club do members plan, for OIL and gas? {=energy club ~Business Council ~Council}

                ::two::Who signs first? {=China ~Russia ~India}

                ::three::who signs first {=China ~Kazakhstan ~India}
                """;

        @Test
        void the_preview_says_of_which() throws IOException {
            QuestionRow club = desk.published(Desk.choice());
            ImportPreview preview = preview(TWICE, As.REVIEWED);
            assertThat(preview.added()).isEqualTo(3);
            assertThat(preview.twins()).isEqualTo(2);
            assertThat(preview.lines()).extracting(ImportPreview.Line::twin).containsExactly(club.stem(), "", null);
        }

        @Test
        void it_can_be_left_out() throws IOException {
            desk.published(Desk.choice());
            ImportPreview done = desk.importing.run(
                    desk.author,
                    plan(TWICE).with(ImportPlan.Twice.LEAVE_OUT, ImportPlan.Past.LEAVE),
                    As.REVIEWED,
                    Cancellation.NOBODY);
            assertThat(done.added()).isEqualTo(1);
            assertThat(stems())
                    .containsExactlyInAnyOrder("Which club do members plan for oil and gas?", "Who signs first?");
        }
    }

    @Nested
    class When_a_package_holds_answers_of_the_past {

        private ImportPlan deck(ImportPlan.Past past) throws Exception {
            Path file = Files.write(folder.resolve("deck.apkg"), NewAnkiPackage.bytes(new byte[] {1}));
            return new ImportPlan(file, "deck.apkg", new Destination("own", "Own questions"), null)
                    .with(ImportPlan.Twice.TAKE, past);
        }

        @Test
        void the_preview_says_how_many() throws Exception {
            assertThat(desk.importing
                            .preview(desk.author, deck(ImportPlan.Past.LEAVE), As.REVIEWED, Cancellation.NOBODY)
                            .reviews())
                    .isPositive();
        }

        @Test
        void they_stay_out_unless_wished_for() throws Exception {
            desk.importing.run(desk.author, deck(ImportPlan.Past.LEAVE), As.REVIEWED, Cancellation.NOBODY);
            assertThat(desk.told).isEmpty();
        }

        @Test
        void they_are_told_as_answers_of_whoever_imports() throws Exception {
            desk.importing.run(desk.author, deck(ImportPlan.Past.BRING), As.REVIEWED, Cancellation.NOBODY);
            assertThat(desk.told).singleElement().satisfies(told -> {
                HistoryImported brought = (HistoryImported) told;
                assertThat(brought.learnerId()).isEqualTo(desk.author.id());
                assertThat(brought.answers())
                        .extracting(answer -> answer.card().value())
                        .containsExactly("own:abc:card-1", "own:abc:card-1");
            });
        }
    }

    @Test
    void many_questions_come_in_at_once_and_go_with_the_undoing() throws IOException {
        String many = IntStream.range(0, 1_234)
                .mapToObj(i -> "::n%d::Which number follows %d? {=%d ~none ~all}%n%n".formatted(i, i, i + 1))
                .collect(Collectors.joining());
        assertThat(run(many, As.REVIEWED).added()).isEqualTo(1_234);
        assertThat(desk.catalogue.now().entries())
                .hasSize(1_234)
                .extracting(QuestionRow::number)
                .doesNotHaveDuplicates();
        assertThat(desk.bank.questions())
                .filteredOn(question -> question.stem().equals("Which number follows 777?"))
                .singleElement()
                .satisfies(question -> assertThat(question.interaction().key()).isEqualTo("778"));
        assertThat(desk.importing.undo(desk.author, latest()).takenBack()).isEqualTo(1_234);
        assertThat(desk.catalogue.now().entries()).isEmpty();
    }

    @Test
    void many_changed_questions_are_written_at_once_each_with_its_version_and_key() throws IOException {
        String many = IntStream.range(0, 1_234)
                .mapToObj(i ->
                        "// [id:n%d]%n::n%d::Which number follows %d? {=%d ~none ~all}%n%n".formatted(i, i, i, i + 1))
                .collect(Collectors.joining());
        run(many, As.REVIEWED);
        assertThat(run(many.replace("Which number", "What").replace("{=778 ", "{=seven "), As.REVIEWED)
                        .changed())
                .isEqualTo(1_234);
        assertThat(desk.catalogue.now().entries()).hasSize(1_234).allSatisfy(entry -> {
            assertThat(entry.version()).isEqualTo(2);
            assertThat(entry.stem()).startsWith("What follows");
            assertThat(entry.keyVersion()).isEqualTo(entry.stem().contains(" 777?") ? 2 : 1);
        });
        run(many, As.REVIEWED);
        assertThat(desk.catalogue.now().entries()).allSatisfy(entry -> {
            assertThat(entry.version()).isEqualTo(3);
            assertThat(entry.keyVersion()).isEqualTo(1);
        });
    }

    @Test
    void drafts_that_come_again_unchanged_are_published_at_once() throws IOException {
        run(GIFT, As.DRAFTS);
        assertThat(run(GIFT, As.REVIEWED).unchanged()).isEqualTo(2);
        assertThat(stems()).hasSize(2);
        desk.importing.undo(desk.author, latest());
        assertThat(stems()).isEmpty();
    }

    private long latest() {
        return desk.imports.past().getFirst().id();
    }

    private List<String> stems() {
        return desk.bank.questions().stream()
                .filter(question -> question.section().startsWith("own/"))
                .map(Question::stem)
                .toList();
    }

    private ImportPreview preview(String text, As as) throws IOException {
        return desk.importing.preview(desk.author, plan(text), as, Cancellation.NOBODY);
    }

    private ImportPreview run(String text, As as) throws IOException {
        return desk.importing.run(desk.author, plan(text), as, Cancellation.NOBODY);
    }

    private ImportPlan plan(String text) throws IOException {
        Path file = folder.resolve("items.gift");
        if (!text.contains("{")) {
            file = folder.resolve("letter.txt");
        }
        Files.writeString(file, text);
        return new ImportPlan(file, file.getFileName().toString(), new Destination("own", "Own questions"), null);
    }
}
