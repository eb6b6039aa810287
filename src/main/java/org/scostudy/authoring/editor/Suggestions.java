package org.scostudy.authoring.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scostudy.generation.lint.Linter;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Section;
import org.scostudy.material.store.Packs;
import org.scostudy.question.Citation;
import org.scostudy.question.answer.Spelling;
import org.springframework.stereotype.Component;

/** What the readings offer to those who write: wrong answers of the same sort, passages to cite, places of the map. */
@Component
class Suggestions {

    private static final int MOST = 3;

    private final Packs packs;

    Suggestions(Packs packs) {
        this.packs = packs;
    }

    /** Names that could be taken for the right answer: what people confuse with it first, then others of its type. */
    List<String> distractors(String key, List<String> present) {
        Set<String> taken = new LinkedHashSet<>(
                present.stream().map(text -> Spelling.of(text).joined()).toList());
        List<String> offered = new ArrayList<>();
        for (Pack pack : packs.all()) {
            pack.entities().values().stream()
                    .filter(entity -> names(entity, key))
                    .findFirst()
                    .ifPresent(entity -> offer(pack, entity, key, taken, offered));
        }
        return offered.stream().limit(MOST).toList();
    }

    Map<String, Citation> passages() {
        Map<String, Citation> passages = new LinkedHashMap<>();
        for (Pack pack : packs.all()) {
            Map<String, String> titles = new LinkedHashMap<>();
            for (Section section : pack.sections()) {
                titles.put(section.id(), section.title());
            }
            pack.passages()
                    .values()
                    .forEach(passage -> passages.put(
                            passage.id(),
                            new Citation(
                                    passage.id(),
                                    titles.getOrDefault(passage.section(), passage.section()),
                                    passage.summary())));
        }
        return passages;
    }

    Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        packs.all()
                .forEach(pack -> pack.entities().values().stream()
                        .filter(entity -> entity.type().equals("state"))
                        .forEach(entity -> places.put(entity.id(), entity.name())));
        return places;
    }

    private static void offer(Pack pack, Entity key, String as, Set<String> taken, List<String> offered) {
        List<Entity> candidates = new ArrayList<>();
        key.confusedWith().forEach(id -> {
            if (pack.entities().get(id) instanceof Entity entity) {
                candidates.add(entity);
            }
        });
        pack.entities().values().stream()
                .filter(other -> other.type().equals(key.type()) && !other.equals(key))
                .forEach(candidates::add);
        for (Entity other : candidates) {
            if (Linter.standTogether(as, other.name())
                    && taken.add(Spelling.of(other.name()).joined())) {
                offered.add(other.name());
            }
        }
    }

    private static boolean names(Entity entity, String key) {
        String joined = Spelling.of(key).joined();
        return entity.accepted().stream()
                .anyMatch(name -> Spelling.of(name).joined().equals(joined));
    }
}
