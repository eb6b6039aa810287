package org.scostudy.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.Eventually.eventually;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInInstructor;
import org.scostudy.account.people.Accounts;
import org.scostudy.authoring.arrive.ImportView;
import org.scostudy.authoring.arrive.IncomingPack;
import org.scostudy.authoring.arrive.PackCorner;
import org.scostudy.authoring.arrive.PackPreviewPanel;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Segment;
import org.scostudy.study.log.StudyHistory;
import org.scostudy.study.recall.Recall;
import org.scostudy.study.recall.Remembering;
import org.springframework.beans.factory.annotation.Autowired;

/** From the page on which a pack is imported to the memory of those who learn it. */
@WholeApplication
class ImportedPackIsStudiedTest extends SpringBrowserlessTest {

    private static final CardId CARD = new CardId("samarkand:sher-dor-builder:person");

    @Autowired
    Accounts accounts;

    @Autowired
    PackImporting importing;

    @Autowired
    QuestionBank bank;

    @Autowired
    StudyHistory history;

    @Autowired
    Remembering remembering;

    @Autowired
    Clock clock;

    @TempDir
    Path temp;

    private Learner author;
    private Path pack;

    @BeforeEach
    void an_instructor_with_a_pack() throws IOException {
        author = SignedInInstructor.on(accounts);
        pack = PackDesk.copy(temp.resolve("samarkand"));
    }

    @AfterEach
    void leave_the_bank_as_it_was() {
        if (bank.card(CARD).isPresent()) {
            importing.takeOut(author, "samarkand");
        }
    }

    private void bring() throws IOException {
        importing.run(author, pack, "samarkand", Cancellation.NOBODY);
    }

    private String front() {
        return Segment.plain(bank.card(CARD).orElseThrow().prompts().getFirst().front());
    }

    @Test
    void what_a_learner_remembers_outlives_an_update_and_a_taking_out() throws IOException {
        bring();
        Learner learner = accounts.signUp("samarkand-learner", "caravan salt tea", ZoneOffset.UTC);
        history.write(
                learner,
                List.of(new StudyHistory.Graded(CARD, clock.instant(), Rating.GOOD, Duration.ofSeconds(4))),
                "test");
        Recall before = remembering.of(learner).get(CARD);
        assertThat(before).isNotNull();

        PackDesk.change(pack, "item-models.yaml", "Who had {building} built?", "Who is the builder of {building}?");
        bring();
        assertThat(front()).isEqualTo("Who is the builder of the Sher-Dor Madrasa?");
        assertThat(remembering.of(learner).get(CARD)).isEqualTo(before);

        importing.takeOut(author, "samarkand");
        assertThat(bank.card(CARD)).isEmpty();
        importing.putBack(author, "samarkand");
        assertThat(bank.card(CARD)).isPresent();
        assertThat(remembering.of(learner).get(CARD)).isEqualTo(before);
    }

    @Test
    void the_page_shows_what_would_come_and_then_brings_it() throws Exception {
        ImportView page = navigate(ImportView.class);
        incoming(page);
        assertThat(texts()).anySatisfy(text -> assertThat(text).isEqualTo("Samarkand in ten facts"));
        assertThat($(PackPreviewPanel.class).single().getChildren()).isNotEmpty();
        test($(NativeButton.class).withId("import-pack").single()).click();
        await(() -> bank.card(CARD).isPresent() && texts().stream().anyMatch(text -> text.contains("facts that give")));
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("samarkand, 10 facts"));
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("Pack “Samarkand in ten facts” from "));
    }

    @Test
    void the_page_shows_every_problem_with_its_place_and_offers_no_import() throws Exception {
        PackDesk.change(pack, "facts/square.yaml", "person: yalangtush", "person: yalangtosh");
        incoming(navigate(ImportView.class));
        assertThat(texts())
                .contains("facts/square.yaml:9")
                .anySatisfy(text -> assertThat(text).contains("did you mean \"yalangtush\"?"));
        assertThat($(NativeButton.class).withId("import-pack").all()).isEmpty();
    }

    private void incoming(ImportView page) throws Exception {
        IncomingPack incoming = new PackCorner(page, importing, current, audiences)
                .incoming(PackDesk.zip(pack, temp.resolve("samarkand.zip")));
        UI.getCurrent().add(incoming);
        incoming.look();
        await(() -> !$(PackPreviewPanel.class).all().isEmpty());
    }

    @Autowired
    org.scostudy.account.signin.CurrentLearner current;

    @Autowired
    org.scostudy.authoring.audience.AudienceDesk audiences;

    private void await(BooleanSupplier seen) {
        eventually().until(() -> {
            roundTrip();
            return seen.getAsBoolean();
        });
    }

    private List<String> texts() {
        return $(Component.class).all().stream()
                .map(each -> each.getElement().getText())
                .toList();
    }
}
