package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.scenario.read.ScenarioReading.Loaded;
import org.scostudy.scenario.story.Scenario;

/** Reads what a person wrote beside a pack. What does not go with the pack any more is left out; the rest is told. */
final class ShelfReader {

    private final Pack pack;
    private final Loaded beside;
    private final Words words;

    ShelfReader(Pack pack, Loaded beside, Words words) {
        this.pack = pack;
        this.beside = beside;
        this.words = words;
    }

    Loaded read(WrittenShelf shelf) {
        var reader = new SingleStory(pack.as(shelf.material()), beside.decisions(), words);
        List<Scenario> stories = new ArrayList<>();
        for (WrittenShelf.Story story : shelf.stories()) {
            reader.read(story.id(), story.text()).sound().ifPresent(stories::add);
        }
        return new Loaded(beside.decisions(), beside.reasons(), stories, List.of());
    }
}
