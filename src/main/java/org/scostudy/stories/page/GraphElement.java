package org.scostudy.stories.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.scostudy.language.Messages;
import org.scostudy.stories.draft.ChoiceDraft;
import org.scostudy.stories.draft.Gaps;
import org.scostudy.stories.draft.Remark;
import org.scostudy.stories.draft.StepDraft;
import org.scostudy.stories.draft.StoryDraft;
import tools.jackson.databind.json.JsonMapper;

/** The steps of a story and the ways between them, drawn; arrow keys walk along the ways, Enter opens a step. */
@Tag("sco-story-graph")
@JsModule("context://stories/sco-story-graph.js")
class GraphElement extends Component {

    private record Node(String id, int number, String kind, String text, String outcome, int remarks, String spoken) {}

    private record Edge(String from, String to, String label, int score) {}

    private record Graph(
            List<Node> nodes, List<Edge> edges, String start, String selected, String nowhere, String unreached) {}

    GraphElement() {
        getElement().setAttribute("label", getTranslation("stories.graph"));
        setId("graph");
    }

    void show(StoryDraft story, String selected, Map<String, Integer> numbers, List<Remark> remarks) {
        Map<String, Integer> counts = new HashMap<>();
        remarks.forEach(remark -> {
            if (remark.step() != null) {
                counts.merge(remark.step(), 1, Integer::sum);
            }
        });
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        List<String> order = List.copyOf(numbers.keySet());
        story.steps().stream()
                .sorted(java.util.Comparator.comparingInt(step -> order.indexOf(step.id())))
                .forEach(step -> {
                    int count = counts.getOrDefault(step.id(), 0);
                    nodes.add(new Node(
                            step.id(),
                            numbers.getOrDefault(step.id(), 0),
                            NextField.word(step.kind()),
                            step.situation().isBlank() ? Messages.here("stories.graph.empty") : step.situation(),
                            step.outcome(),
                            count,
                            spoken(step, numbers, count)));
                    edges(step, edges);
                });
        var graph = new Graph(
                nodes,
                edges,
                story.start(),
                selected,
                Messages.here("stories.graph.nowhere"),
                Messages.here("stories.graph.unreached"));
        getElement().setPropertyJson("graph", JsonMapper.shared().valueToTree(graph));
    }

    private static void edges(StepDraft step, List<Edge> edges) {
        switch (step.kind()) {
            case CHOOSE -> {
                for (int place = 0; place < step.choices().size(); place++) {
                    ChoiceDraft choice = step.choices().get(place);
                    edges.add(new Edge(step.id(), choice.next(), Gaps.letter(place), choice.score()));
                }
            }
            case PREDICT -> edges.add(new Edge(step.id(), step.next(), "", 0));
            case END -> {}
        }
    }

    private static String spoken(StepDraft step, Map<String, Integer> numbers, int remarks) {
        List<String> to = step.leadsTo().stream()
                .distinct()
                .map(next -> numbers.containsKey(next)
                        ? Messages.here("stories.step", numbers.get(next))
                        : Messages.here("stories.graph.nowhere"))
                .toList();
        String ways = step.kind() == StepDraft.Kind.END
                ? ""
                : Messages.here("stories.graph.leads", Messages.ours().here().and(to));
        return Messages.here(
                "stories.graph.spoken",
                numbers.getOrDefault(step.id(), 0),
                Messages.here("stories.kind." + NextField.word(step.kind())),
                step.situation(),
                ways,
                remarks);
    }

    void onStep(Consumer<String> opened) {
        getElement()
                .addEventListener(
                        "step",
                        event -> opened.accept(
                                event.getEventData().get("event.detail.step").asString()))
                .addEventData("event.detail.step");
    }
}
