package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Tree;
import org.scostudy.material.yaml.YamlText;
import org.scostudy.scenario.read.ScenarioCheck.Finding;

/** Puts what the check of packs says of a file into the words of a page: steps by their numbers, choices by their letters. */
public final class RemarkText {

    private final StoryDraft story;
    private final Map<String, Integer> lines;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** @param text what was checked, as {@link StoryTree} writes it */
    public RemarkText(StoryDraft story, String text) {
        this.story = story;
        this.lines = YamlText.parse("", text, new Problems()) instanceof Tree.Entries tree
                ? StoryFile.lines(tree)
                : Map.of();
        new Way(story).inOrder().forEach(step -> numbers.put(step, numbers.size() + 1));
    }

    /** What stands on a line belongs to the step that begins last before it. */
    public Remark of(PackProblem problem) {
        String step = null;
        for (Map.Entry<String, Integer> begins : lines.entrySet()) {
            if (begins.getValue() <= problem.line()) {
                step = begins.getKey();
            }
        }
        return new Remark(step, said(problem.said()));
    }

    public Remark of(Finding finding) {
        String step = finding.step();
        List<Object> values = new ArrayList<>();
        for (Object value : finding.said().values()) {
            // the word for an outcome may also be the name of a step
            boolean names = values.isEmpty() || !StepDraft.OUTCOMES.contains(String.valueOf(value));
            values.add(names && value instanceof String id ? named(step, id) : value);
        }
        return new Remark(step, said(new Message(finding.said().key(), values)));
    }

    private static Message said(Message said) {
        return Message.of("stories.check.says", said, new Message(said.key() + ".expected", said.values()));
    }

    /** A step of the story, or a choice of the step; anything else keeps its name. */
    private Object named(@Nullable String step, String id) {
        StepDraft here = step == null ? null : story.step(step).orElse(null);
        if (here != null) {
            for (int place = 0; place < here.choices().size(); place++) {
                if (here.choices().get(place).id().equals(id)) {
                    return Gaps.letter(place);
                }
            }
        }
        Integer number = numbers.get(id);
        return number == null ? id : Message.of("stories.step", number);
    }
}
