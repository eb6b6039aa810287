package org.scostudy.stories.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Outcome;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Stance;
import org.scostudy.stories.desk.ProposalChecking.Outlook;

/** Where everybody stands on the proposal as it is now, with the reasons, and what would become of it. */
class OutlookPanel extends Section {

    /** Of as many as sit at no table at once, those who object are shown first. */
    private static final int SHOWN = 40;

    private final Paragraph sum = new Paragraph();
    private final Div stances = new Div();

    OutlookPanel() {
        addClassName("sco-panel");
        setId("outlook");
        H2 title = new H2(getTranslation("stories.outlook"));
        title.addClassName("sco-panel-title");
        sum.setId("outlook-sum");
        sum.getElement().setAttribute("role", "status");
        stances.addClassName("story-outlook");
        add(title, sum, stances);
    }

    void show(Optional<Outlook> outlook, StorySource source) {
        stances.removeAll();
        if (outlook.isEmpty()) {
            sum.setText(getTranslation("stories.outlook.none"));
            return;
        }
        Hearing hearing = outlook.get().hearing();
        sum.setText(getTranslation(
                "stories.outlook.sum",
                source.actor(hearing.motion().sponsor()),
                said(hearing.outcome(), source),
                hearing.outcome().carried() ? -1 : outlook.get().turning()));
        hearing.stances().values().stream()
                .sorted(java.util.Comparator.comparing(Stance::kind).reversed())
                .limit(SHOWN)
                .forEach(stance -> stances.add(stance(stance, source, hearing)));
        hearing.voices().values().forEach(voice -> stances.add(stance(voice, source, hearing)));
        int more = hearing.stances().size() - SHOWN;
        if (more > 0) {
            stances.add(new Paragraph(getTranslation("stories.outlook.more", more)));
        }
    }

    private String said(Outcome outcome, StorySource source) {
        String word = getTranslation("stories.outcome." + outcome.word());
        return switch (outcome) {
            case Outcome.Blocked(var by) ->
                getTranslation("stories.outlook.blocked", word, names(List.copyOf(by), source));
            case Outcome.Postponed(var why) -> getTranslation("stories.outlook.postponed", word, why);
            case Outcome.Adopted _, Outcome.WateredDown _ -> word;
        };
    }

    private static String names(List<String> members, StorySource source) {
        String names = String.join(
                ", ", members.stream().limit(SHOWN).map(source::actor).toList());
        return members.size() > SHOWN ? names + ", …" : names;
    }

    private NativeDetails stance(Stance stance, StorySource source, Hearing hearing) {
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("story-stances");
        for (Reason reason : stance.reasons()) {
            String clause = hearing.clauses().stream()
                    .filter(each -> each.id().equals(reason.clause()))
                    .map(each -> each.text())
                    .findFirst()
                    .orElse("");
            reasons.add(new ListItem(getTranslation(
                    "stories.outlook.reason",
                    getTranslation("stories.side." + word(reason.side())),
                    getTranslation("stories.strength." + word(reason.strength())),
                    reason.text(),
                    String.join(", ", reason.cites()),
                    clause.isEmpty() ? 0 : 1,
                    clause)));
        }
        NativeDetails details = new NativeDetails(
                getTranslation(
                        "stories.outlook.stance",
                        source.actor(stance.member()),
                        getTranslation("stories.stance." + word(stance.kind())),
                        stance.hasReservations() ? 1 : 0),
                reasons);
        details.getElement().setAttribute("data-stance", word(stance.kind()));
        return details;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
