package org.scostudy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.scostudy.PackagedApp;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.material.store.Packs;
import org.scostudy.question.CardId;
import org.scostudy.question.StudyCard;

/** A learner whose long past is lived between two starts of the server, with the cards of the reading. */
final class Ada {

    static final String NAME = "ada.l";

    private Ada() {}

    static void signsUp(Browser browser, URI address) {
        browser.open(address + "/sign-up");
        StudyingIT.fill(browser, NAME, "caravan salt tea");
        browser.until(d -> !String.valueOf(d.getCurrentUrl()).contains("sign-up"));
    }

    static List<CardId> cards() {
        try (Packs packs = Packs.over(Path.of("questions"))) {
            return new CardGenerator()
                    .generate(packs.find("sco").orElseThrow()).cards().stream()
                            .map(StudyCard::id)
                            .toList();
        }
    }

    /** Whatever was done, every card is what its log makes it. */
    static void isWhatTheLogSays(Path data) throws Exception {
        PackagedApp.Outcome replay = PackagedApp.run("replay", "--data", data.toString());
        assertThat(replay.exitCode()).as(replay.messages()).isZero();
    }
}
