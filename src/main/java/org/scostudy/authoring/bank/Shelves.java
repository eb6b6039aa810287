package org.scostudy.authoring.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scostudy.generation.bank.GeneratedBank;
import org.scostudy.question.BankSection;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.text.Folded;
import org.springframework.stereotype.Component;

/** Where questions can go: the packs there are, with the one for questions of people first, and their sections. */
@Component
public class Shelves {

    /** The bank for questions of people, when no other is named. */
    public static final String OWN_ID = "own";

    public static final Destination OWN = new Destination(OWN_ID, "Own questions");

    private final GeneratedBank generated;
    private final BankIndex catalogue;

    Shelves(GeneratedBank generated, BankIndex catalogue) {
        this.generated = generated;
        this.catalogue = catalogue;
    }

    public List<Destination> destinations() {
        Map<String, Destination> known = new LinkedHashMap<>();
        known.put(OWN.bank(), OWN);
        sections()
                .forEach(section ->
                        known.putIfAbsent(section.pack(), new Destination(section.pack(), section.packTitle())));
        return List.copyOf(known.values());
    }

    /** Those of the packs and those of people, also when they are empty. */
    public List<BankSection> sections() {
        Map<String, BankSection> sections = new LinkedHashMap<>();
        BankSection own = new BankSection(OWN.bank() + "/all", OWN.title(), OWN.bank(), OWN.title());
        sections.put(own.id(), own);
        catalogue.now().sections().forEach(section -> sections.put(section.id(), section));
        generated.sections().forEach(section -> sections.put(section.id(), section));
        return new ArrayList<>(sections.values());
    }

    /** The section of this id, with a title made from it; empty when there is one already. */
    public Optional<BankSection> unknown(String id) {
        if (sections().stream().anyMatch(section -> section.id().equals(id))) {
            return Optional.empty();
        }
        String bank = id.substring(0, id.indexOf('/'));
        String bankTitle = destinations().stream()
                .filter(known -> known.bank().equals(bank))
                .map(Destination::title)
                .findFirst()
                .orElseGet(() -> titled(bank));
        return Optional.of(new BankSection(id, titled(id.substring(bank.length() + 1)), bank, bankTitle));
    }

    private static String titled(String slug) {
        String words = slug.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** @throws IllegalArgumentException when nothing of it can be part of an address */
    public static Destination named(String title) {
        return new Destination(slug(title), title.strip());
    }

    /** A section of our own with this title. */
    public static BankSection section(String title) {
        return new BankSection(OWN.bank() + "/" + slug(title), title.strip(), OWN.bank(), OWN.title());
    }

    private static String slug(String title) {
        String slug = Folded.slug(title);
        String cut = slug.length() <= 40 ? slug : slug.substring(0, 40);
        return cut.isEmpty() && !title.isBlank()
                ? "s-" + StoredQuestion.hash(title).substring(0, 12)
                : cut;
    }
}
