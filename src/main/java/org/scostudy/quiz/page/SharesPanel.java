package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.scostudy.question.BankSection;
import org.scostudy.quiz.attempt.Quizzes;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.player.AttemptJson;

/** The points by section and by level: where one stands well, and where not. */
class SharesPanel extends Section {

    /** Points of how many. */
    private record Share(double points, int of) {
        Share plus(double more) {
            return new Share(points + more, of + 1);
        }
    }

    /** @param sections in the order of the reading */
    SharesPanel(Quizzes.Result result, List<BankSection> sections) {
        addClassNames("sco-quiz-shares", "sco-panel");
        add(group(
                "quiz.result.by-section",
                shares(result, Item::sectionTitle, new TreeMap<>(inOrder(sections))),
                title -> title));
        add(group(
                "quiz.result.by-level",
                shares(result, Item::level, new TreeMap<>()),
                level -> getTranslation("quiz.level." + level.name().toLowerCase(Locale.ROOT))));
    }

    private static Comparator<String> inOrder(List<BankSection> sections) {
        List<String> titles = sections.stream().map(BankSection::title).toList();
        return Comparator.comparing((String title) -> titles.indexOf(title)).thenComparing(title -> title);
    }

    private static <T> Map<T, Share> shares(Quizzes.Result result, Function<Item, T> by, Map<T, Share> shares) {
        List<Item> items = result.items();
        for (int place = 0; place < items.size(); place++) {
            T group = by.apply(items.get(place));
            shares.put(
                    group,
                    shares.getOrDefault(group, new Share(0, 0))
                            .plus(result.progress().points(place)));
        }
        return shares;
    }

    private <T> Div group(String key, Map<T, Share> shares, Function<T, String> name) {
        H2 heading = new H2(getTranslation(key));
        heading.addClassName("sco-panel-title");
        UnorderedList list = new UnorderedList();
        shares.forEach((group, share) -> list.add(line(name.apply(group), share)));
        return new Div(heading, list);
    }

    private ListItem line(String name, Share share) {
        Span bar = new Span();
        bar.addClassName("sco-quiz-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", String.valueOf(share.points() / share.of()));
        Span points = new Span(getTranslation("quiz.past.score", AttemptJson.rounded(share.points()), share.of()));
        points.addClassName("sco-quiz-score");
        ListItem line = new ListItem(new Span(name), points, bar);
        line.addClassName("sco-quiz-share");
        return line;
    }
}
