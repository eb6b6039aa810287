package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.read.ScenarioReading.Loaded;
import org.scostudy.scenario.story.Scenario;

/** Reads what a person wrote beside a pack. What does not go with the pack any more is left out; the rest is told. */
final class ShelfReader {

    /**
     * @param loaded all of it together
     * @param models by which each proposal is decided: what one brings along does not count for another
     */
    record Read(Loaded loaded, Map<String, Decisions> models) {}

    private final Pack pack;
    private final Loaded beside;
    private final Words words;

    ShelfReader(Pack pack, Loaded beside, Words words) {
        this.pack = pack;
        this.beside = beside;
        this.words = words;
    }

    Read read(WrittenShelf shelf) {
        Pack named = pack.as(shelf.material());
        Map<String, Decisions> models = new LinkedHashMap<>();
        List<Scenario> generated = new ArrayList<>();
        Decisions all = beside.decisions();
        var proposals = new SingleProposal(named, words);
        for (WrittenShelf.Story proposal : shelf.proposals()) {
            SingleProposal.Read read = proposals.read(proposal.id(), proposal.text());
            Decisions model = read.sound().orElse(null);
            if (model != null) {
                models.put(proposal.id(), model);
                generated.addAll(read.scenarios());
                all = all.and(model);
            }
        }
        var reader = new SingleStory(named, all, words);
        List<Scenario> stories = new ArrayList<>();
        for (WrittenShelf.Story story : shelf.stories()) {
            reader.read(story.id(), story.text()).sound().ifPresent(stories::add);
        }
        return new Read(new Loaded(all, beside.reasons(), stories, generated), models);
    }
}
