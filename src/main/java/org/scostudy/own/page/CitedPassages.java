package org.scostudy.own.page;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Passage;
import org.scostudy.material.model.Section;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Material;
import org.scostudy.question.Readership;
import org.springframework.stereotype.Component;

/** Passages of the readings that a learner meets, to be cited. */
@Component
class CitedPassages {

    private static final int LONGEST_QUOTE = 2_000;

    private final Packs packs;
    private final Readership readers;

    CitedPassages(Packs packs, Readership readers) {
        this.packs = packs;
        this.readers = readers;
    }

    Optional<Citation> find(Learner learner, String pack, String passage) {
        Set<String> met = readers.meantFor(learner.id()).materials().stream()
                .map(Material::id)
                .collect(Collectors.toSet());
        return packs.all().stream()
                .filter(each -> each.id().equals(pack) && met.contains(each.id()))
                .flatMap(each ->
                        Optional.ofNullable(each.passages().get(passage)).map(found -> cited(each, found)).stream())
                .findFirst();
    }

    /** Words of a passage, in which gaps are to be made. Signs that would make one stand for themselves. */
    static CardForm quoted(CardForm empty, Citation source, String words) {
        String quote = words.substring(0, Math.min(words.length(), LONGEST_QUOTE))
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\\\\{}]", "\\\\$0");
        return new CardForm(empty.id(), Kind.CLOZE, quote, "", empty.deck(), empty.markup(), source, empty.tags());
    }

    private static Citation cited(Pack pack, Passage passage) {
        String title = pack.sections().stream()
                .filter(section -> section.id().equals(passage.section()))
                .map(Section::title)
                .findFirst()
                .orElse(passage.section());
        return new Citation(passage.id(), title, passage.summary());
    }
}
