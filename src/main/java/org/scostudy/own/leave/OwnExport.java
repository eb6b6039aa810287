package org.scostudy.own.leave;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.language.Messages;
import org.scostudy.own.shelf.OwnCard;
import org.scostudy.own.shelf.OwnCardTable;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.own.shelf.OwnMediumTable;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.run.Ids;
import org.scostudy.text.Folded;
import org.springframework.stereotype.Service;

/** Writes one's own cards into a file: under names that every bank could have, by which they are known when they come back. */
@Service
public class OwnExport {

    /**
     * What cards are called in a file.
     *
     * @param bank the first part of their ids
     * @param section under which all stand; empty for one of each deck
     * @param from whose they are, as a tag; empty for none
     */
    public record Names(String bank, String section, String from) {}

    /** By which they are known when they come back. */
    private static final Names OWN = new Names("mine", "", "");

    private final OwnCards cards;
    private final OwnCardTable table;
    private final OwnMediumTable media;
    private final OwnPast past;

    OwnExport(OwnCards cards, OwnCardTable table, OwnMediumTable media, OwnPast past) {
        this.cards = cards;
        this.table = table;
        this.media = media;
        this.past = past;
    }

    /** @param deck absent for all */
    public byte[] file(Learner learner, QuestionFormat format, @Nullable Integer deck) throws IOException {
        return file(learner, format, deck, OWN);
    }

    public byte[] file(Learner learner, QuestionFormat format, @Nullable Integer deck, Names names) throws IOException {
        Map<Integer, String> slugs = new HashMap<>();
        cards.decks(learner).forEach(each -> slugs.put(each.number(), slug(each.title())));
        List<Question> questions = new ArrayList<>();
        table.each(
                learner.id(), deck, card -> questions.add(named(card, slugs.getOrDefault(card.deck(), "all"), names)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuestionWriter writer = format == Formats.ANKI && names == OWN
                ? Formats.anki(title(learner, deck), past.of(learner))
                : format.writer(title(learner, deck));
        writer.write(questions, name -> media.find(learner.id(), name).orElse(null), out);
        return out.toByteArray();
    }

    private static Question named(OwnCard card, String slug, Names names) {
        CardId id = CardId.of(names.bank(), card.id().fact(), card.id().slot());
        List<String> tags = new ArrayList<>(card.question().tags());
        if (!names.from().isEmpty() && !tags.contains(names.from())) {
            tags.add(names.from());
        }
        return card.question()
                .as(id.value(), List.of(id))
                .in(names.bank() + "/" + (names.section().isEmpty() ? slug : names.section()), tags);
    }

    private static String slug(String title) {
        String slug = Folded.slug(title);
        return slug.isEmpty() || slug.length() > 60 ? Ids.of(title).toLowerCase(Locale.ROOT) : slug;
    }

    String name(Learner learner, QuestionFormat format, @Nullable Integer deck) {
        String ending = format.fileName().substring(format.fileName().lastIndexOf('.'));
        String slug = deck == null ? "own-cards" : Folded.slug(title(learner, deck));
        return (slug.isEmpty() ? "deck" : slug) + ending;
    }

    private String title(Learner learner, @Nullable Integer deck) {
        if (deck == null) {
            return Messages.here("own.title");
        }
        OwnDeck found = cards.deck(learner, deck);
        return found.title();
    }
}
