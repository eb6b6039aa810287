package org.scostudy.guide;

import java.nio.file.Path;
import java.util.List;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Question;
import org.scostudy.question.StudyCard;

/** The pack that comes with the product, and what is made from it. */
final class OwnReading {

    static final Pack PACK;
    static final List<StudyCard> CARDS;
    static final List<Question> QUESTIONS;

    static {
        try (Packs packs = Packs.over(Path.of("questions"))) {
            GeneratedBank bank = new GeneratedBank(packs);
            PACK = packs.find("sco").orElseThrow();
            CARDS = bank.cards();
            QUESTIONS = bank.questions();
        }
    }

    private OwnReading() {}
}
