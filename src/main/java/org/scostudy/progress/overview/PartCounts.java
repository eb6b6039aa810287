package org.scostudy.progress.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.progress.overview.ProgressReport.PartLine;
import org.scostudy.progress.statistics.RangeSummary;
import org.scostudy.progress.statistics.Recalled;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Card;
import org.scostudy.study.recall.ChanceOfRecall;

/** Counts the cards of each pack and each section. */
final class PartCounts {

    private static final RangeSummary.Part NOTHING = new RangeSummary.Part(0, Recalled.NONE);

    private record Place(String pack, String section) {}

    /** Counts one part while cards are gone through. */
    private static final class Counted {
        private int cards;
        private int met;
        private double chances;

        void add(double chance, boolean answered) {
            cards++;
            met += answered ? 1 : 0;
            chances += chance;
        }

        PartLine line(String title, boolean pack, RangeSummary.Part done) {
            return new PartLine(title, pack, cards, met, cards == 0 ? 0 : chances / cards, done);
        }
    }

    private final QuestionBank bank;
    private final Map<String, Counted> sections = new HashMap<>();
    private final Map<String, Counted> packs = new HashMap<>();

    /** @param known cards that have a row */
    PartCounts(QuestionBank bank, Map<CardId, Card> known, ChanceOfRecall chance) {
        this.bank = bank;
        for (StudyCard card : bank.cards()) {
            Card row = known.get(card.id());
            double now = row == null ? 0 : chance.of(row);
            boolean met = row != null && !row.isNew();
            sections.computeIfAbsent(card.section(), _ -> new Counted()).add(now, met);
            packs.computeIfAbsent(card.pack(), _ -> new Counted()).add(now, met);
        }
    }

    /** Each pack followed by its sections, with what was answered in some time. */
    List<PartLine> lines(RangeSummary summary) {
        Map<String, RangeSummary.Part> bySection = new HashMap<>();
        Map<String, RangeSummary.Part> byPack = new HashMap<>();
        Place gone = new Place("", "");
        summary.byPart(card -> bank.card(new CardId(card))
                        .map(content -> new Place(content.pack(), content.section()))
                        .orElse(gone))
                .forEach((place, done) -> {
                    bySection.merge(place.section(), done, RangeSummary.Part::plus);
                    byPack.merge(place.pack(), done, RangeSummary.Part::plus);
                });
        Map<String, List<BankSection>> ofPack = new LinkedHashMap<>();
        bank.sections()
                .forEach(section -> ofPack.computeIfAbsent(section.pack(), _ -> new ArrayList<>())
                        .add(section));
        List<PartLine> lines = new ArrayList<>();
        ofPack.forEach((pack, own) -> {
            Counted whole = packs.get(pack);
            if (whole == null) {
                return;
            }
            lines.add(whole.line(own.getFirst().packTitle(), true, byPack.getOrDefault(pack, NOTHING)));
            for (BankSection section : own) {
                Counted counted = sections.get(section.id());
                if (counted != null) {
                    lines.add(counted.line(section.title(), false, bySection.getOrDefault(section.id(), NOTHING)));
                }
            }
        });
        return lines;
    }
}
