package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Messages;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.model.Stance;
import org.scostudy.stories.draft.TableDraft;

/** What lies on the table: a proposal with its clauses. What the members make of it is shown at once. */
class TableFields extends Div {

    private final transient StorySource source;
    private final transient Runnable changed;
    private final NativeButton lay = StoryWords.button("stories.table.lay", () -> lay(TableDraft.EMPTY));
    private final Div fields = new Div();
    private final ComboBox<String> proposal = new ComboBox<>();
    private final ComboBox<String> sponsor = new ComboBox<>();
    private final ComboBox<String> host = new ComboBox<>();
    private final Paragraph stands = new Paragraph();
    private MultiSelectComboBox<String> clauses = new MultiSelectComboBox<>();
    private MultiSelectComboBox<String> circumstances = new MultiSelectComboBox<>();
    private boolean filling;

    /** @param needed whether there must be a table */
    TableFields(StorySource source, @Nullable TableDraft table, boolean needed, Runnable changed) {
        this.source = source;
        this.changed = changed;
        addClassName("story-table");
        fields.addClassName("story-table");
        stands.addClassNames("sco-note");
        stands.getElement().setAttribute("role", "status");
        box(proposal, "stories.table.proposal", source.decisions().proposals().keySet(), source::proposal);
        box(sponsor, "stories.table.sponsor", source.decisions().members(), source::actor);
        box(host, "stories.table.host", source.decisions().members(), source::actor);
        host.setClearButtonVisible(true);
        proposal.addValueChangeListener(_ -> whole());
        NativeButton clear = StoryWords.button("stories.table.clear", this::clear);
        clear.addClassName("sco-button-plain");
        clear.setVisible(!needed);
        lay.setVisible(false);
        add(lay, fields);
        Div both = new Div(sponsor, host);
        both.addClassName("story-two");
        fields.add(proposal, both);
        show(table);
        fields.add(stands, clear);
    }

    @Nullable
    TableDraft table() {
        return fields.isVisible()
                ? new TableDraft(
                        said(proposal),
                        said(sponsor),
                        said(host),
                        List.copyOf(clauses.getValue()),
                        List.copyOf(circumstances.getValue()))
                : null;
    }

    private static String said(ComboBox<String> box) {
        return box.getValue() == null ? "" : box.getValue();
    }

    private void box(ComboBox<String> box, String key, Iterable<String> ids, UnaryOperator<String> said) {
        box.setLabel(Messages.here(key));
        box.setItems(
                java.util.stream.StreamSupport.stream(ids.spliterator(), false).toList());
        box.setItemLabelGenerator(said::apply);
        box.setWidthFull();
        box.addValueChangeListener(_ -> told());
    }

    private void lay(TableDraft table) {
        show(table);
        told();
        proposal.focus();
    }

    private void clear() {
        show(null);
        told();
        lay.focus();
    }

    private void show(@Nullable TableDraft table) {
        filling = true;
        lay.setVisible(table == null);
        fields.setVisible(table != null);
        TableDraft shown = table == null ? TableDraft.EMPTY : table;
        proposal.setValue(known(shown.proposal(), source.decisions().proposals().keySet()));
        sponsor.setValue(known(shown.sponsor(), Set.copyOf(source.decisions().members())));
        host.setValue(known(shown.host(), Set.copyOf(source.decisions().members())));
        fill(shown.clauses(), shown.circumstances());
        filling = false;
        hear();
    }

    private void fill(List<String> chosen, List<String> around) {
        fields.remove(clauses, circumstances);
        clauses = StoryWords.several(
                "stories.table.clauses", source.clausesFor(said(proposal)), source::clause, chosen, this::told);
        circumstances = StoryWords.several(
                "stories.table.circumstances",
                source.decisions().circumstances().keySet(),
                source::circumstance,
                around,
                this::told);
        fields.addComponentAtIndex(2, clauses);
        fields.addComponentAtIndex(3, circumstances);
    }

    private static @Nullable String known(String id, Set<String> ids) {
        return ids.contains(id) ? id : null;
    }

    /** A proposal is laid on the table with all its clauses, by its first sponsor. */
    private void whole() {
        Proposal chosen = filling ? null : source.decisions().proposals().get(said(proposal));
        if (chosen != null) {
            filling = true;
            sponsor.setValue(chosen.sponsors().getFirst());
            host.setValue(chosen.hosts().stream()
                    .filter(each -> !each.equals(chosen.sponsors().getFirst()))
                    .findFirst()
                    .orElse(null));
            fill(chosen.clauses(), List.of());
            filling = false;
            told();
        }
    }

    private void told() {
        if (!filling) {
            hear();
            changed.run();
        }
    }

    /** Where everybody stands, in a sentence. */
    private void hear() {
        TableDraft table = table();
        boolean ready = table != null
                && source.decisions().proposals().containsKey(table.proposal())
                && source.decisions().members().contains(table.sponsor())
                && !table.clauses().isEmpty()
                && source.decisions().clauses().keySet().containsAll(table.clauses());
        stands.setVisible(ready);
        if (ready && table != null) {
            Hearing heard = new Council(source.decisions(), Messages.ours().here())
                    .hear(new Motion(
                            table.proposal(),
                            table.sponsor(),
                            table.host().isEmpty() ? null : table.host(),
                            Set.copyOf(table.clauses()),
                            Set.copyOf(table.circumstances())));
            stands.setText(Messages.here(
                    "stories.table.stands",
                    names(heard, Stance.Kind.SUPPORTS),
                    names(heard, Stance.Kind.GOES_ALONG),
                    names(heard, Stance.Kind.OBJECTS),
                    Messages.here("stories.outcome." + heard.outcome().word())));
        }
    }

    private String names(Hearing heard, Stance.Kind kind) {
        String names = heard.stances().values().stream()
                .filter(stance -> stance.kind() == kind)
                .map(stance -> source.actor(stance.member()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Messages.here("stories.table.nobody") : names;
    }
}
