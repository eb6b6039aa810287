package org.scostudy.generation.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scostudy.Eventually.eventually;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.generation.PackBuilder;
import org.scostudy.material.model.Pack;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Segment;

class GeneratedBankTest {

    private volatile List<Pack> packs = List.of(pack("{body} sits in {place}."));
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private Runnable change = () -> {};
    private final GeneratedBank bank = new GeneratedBank(this::packs, listener -> change = listener);

    private List<Pack> packs() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return packs;
    }

    private static Pack pack(String statement) {
        return pack(PackBuilder.aPackOfSeats(), statement);
    }

    private static Pack pack(PackBuilder pack, String statement) {
        return pack.fact(
                        "rats-seat", "seat", Map.of("body", pack.ref("rats"), "place", pack.ref("tashkent")), statement)
                .build();
    }

    private void edit(List<Pack> edited) {
        packs = edited;
        change.run();
    }

    private String lastFront() {
        return Segment.plain(bank.card(new CardId("sco:rats-seat:place"))
                .orElseThrow()
                .prompts()
                .getLast()
                .front());
    }

    @AfterEach
    void stop() throws InterruptedException {
        gate.countDown();
        bank.close();
    }

    @Test
    void finds_cards_by_id_and_lists_sections() {
        CardId id = new CardId("sco:rats-seat:place");
        assertThat(bank.card(id))
                .hasValueSatisfying(card -> assertThat(card.key()).isEqualTo("Tashkent"));
        assertThat(bank.card(new CardId("sco:rats-seat:year"))).isEmpty();
        assertThat(bank.sections()).containsExactly(new BankSection("sco/box", "In short", "sco", "The SCO"));
        assertThat(bank.reports()).containsOnlyKeys("sco");
    }

    @Nested
    class After_an_edit {

        @Test
        void the_new_wording_is_served_and_the_version_moves() {
            long before = bank.version();
            edit(List.of(pack("In {place} sits {body}.")));
            eventually().until(() -> bank.version() != before);
            assertThat(lastFront()).isEqualTo("In _____ sits the Regional Anti-Terrorist Structure.");
        }

        @Test
        void the_old_bank_serves_until_the_new_one_is_made() {
            gate = new CountDownLatch(1);
            edit(List.of(pack("In {place} sits {body}.")));
            assertThat(lastFront()).isEqualTo("The Regional Anti-Terrorist Structure sits in _____.");
            gate.countDown();
            eventually().until(() -> lastFront().startsWith("In "));
        }

        @Test
        void the_version_stays_when_no_card_changed() {
            long before = bank.version();
            PackBuilder withMore = PackBuilder.aPackOfSeats().openType("talks", "place");
            edit(List.of(pack(withMore, "{body} sits in {place}.")));
            bank.catchUp();
            assertThat(bank.version()).isEqualTo(before);

            edit(List.of(pack(withMore, "In {place} sits {body}.")));
            bank.catchUp();
            assertThat(bank.version()).isEqualTo(before + 1);
        }

        @Test
        void a_pack_that_is_gone_takes_its_cards_with_it() {
            edit(List.of());
            eventually().until(() -> bank.cards().isEmpty());
        }
    }
}
