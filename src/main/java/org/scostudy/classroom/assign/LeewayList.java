package org.scostudy.classroom.assign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.ExtraTimeFields;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.TeachPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.Work;
import org.scostudy.progress.chart.PlainRows;

/** Who has other dates or attempts for an assignment, and a form for one more. */
class LeewayList extends Div {

    private final TaughtClassPage page;
    private final Assignment assignment;
    private final Assigning assigning;
    private final ZoneTime when;

    LeewayList(TaughtClassPage page, Assignment assignment, Assigning assigning, Teaching teaching) {
        this.page = page;
        this.assignment = assignment;
        this.assigning = assigning;
        when = page.when();
        addClassName("class-stack");
        Map<Long, Member> members = teaching.members(page.person(), page.id()).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
        List<Leeway> leeways = assigning.leeways(page.person(), page.id()).stream()
                .filter(leeway -> leeway.assignment() == assignment.id() && members.containsKey(leeway.member()))
                .toList();
        if (!leeways.isEmpty()) {
            add(table(leeways, members));
        }
        if (!page.archived()) {
            add(form(members.values().stream()
                    .filter(Member::active)
                    .sorted(java.util.Comparator.comparing(Member::name))
                    .toList()));
        }
    }

    private PlainRows table(List<Leeway> leeways, Map<Long, Member> members) {
        boolean sat = !(assignment.work() instanceof Work.Study);
        boolean timed = assignment.work() instanceof Work.Quiz;
        List<String> headings = new ArrayList<>(List.of(
                getTranslation("classroom.column.name"),
                getTranslation("classroom.opens"),
                getTranslation("classroom.due"),
                getTranslation("classroom.closes")));
        if (sat) {
            headings.add(getTranslation("classroom.attempts"));
        }
        if (timed) {
            headings.add(getTranslation("classroom.extra"));
        }
        headings.add(getTranslation("classroom.column.actions"));
        PlainRows table = new PlainRows(getTranslation("classroom.exceptions"), headings);
        for (Leeway leeway : leeways) {
            Member member = java.util.Objects.requireNonNull(members.get(leeway.member()));
            List<Component> cells = new ArrayList<>(List.of(
                    moment(leeway.dates().opens()),
                    moment(leeway.dates().due()),
                    moment(leeway.dates().closes())));
            if (sat) {
                cells.add(PlainRows.words(
                        leeway.attempts() == null
                                ? getTranslation("classroom.exceptions.as-all")
                                : String.valueOf(leeway.attempts())));
            }
            if (timed) {
                cells.add(PlainRows.words(extra(leeway)));
            }
            cells.add(withdraw(member));
            table.row(PlainRows.words(member.name()), cells.toArray(Component[]::new));
        }
        return table;
    }

    private com.vaadin.flow.component.html.Span moment(@Nullable Instant at) {
        return PlainRows.words(at == null ? "–" : when.moment(at));
    }

    private String extra(Leeway leeway) {
        ExtraTime extra = leeway.extra();
        return extra == null
                ? getTranslation("classroom.extra.as-always")
                : getTranslation(extra.messageKey(), extra.amount());
    }

    private NativeButton withdraw(Member member) {
        NativeButton withdraw = new NativeButton(
                getTranslation("classroom.exceptions.withdraw"),
                _ -> page.grant(
                        () -> assigning.withdraw(page.person(), page.id(), assignment.id(), member.id()),
                        "classroom.exceptions.withdrawn",
                        member.name()));
        withdraw.addClassNames("sco-button", "sco-button-plain", "class-small");
        withdraw.setAriaLabel(getTranslation("classroom.exceptions.withdraw") + ": " + member.name());
        return withdraw;
    }

    private NativeDetails form(List<Member> members) {
        ComboBox<Member> member = new ComboBox<>(getTranslation("classroom.exceptions.learner"));
        member.setId("leeway-member");
        member.setItems(members);
        member.setItemLabelGenerator(Member::name);
        DateFields dates = new DateFields(when, assignment.dates());
        IntegerField attempts = new IntegerField(getTranslation("classroom.attempts"));
        attempts.setMin(1);
        attempts.setStepButtonsVisible(true);
        attempts.setHelperText(getTranslation("classroom.exceptions.attempts.help"));
        attempts.setVisible(!(assignment.work() instanceof Work.Study));
        ExtraTimeFields extra = new ExtraTimeFields(null, getTranslation("classroom.extra.exception.help"));
        extra.setVisible(assignment.work() instanceof Work.Quiz);
        Paragraph breaks = new Paragraph(getTranslation("classroom.extra.breaks"));
        breaks.addClassName("sco-soft");
        breaks.setVisible(extra.isVisible());
        NativeButton allow = new NativeButton(getTranslation("classroom.exceptions.allow"), _ -> {
            Member chosen = member.getValue();
            member.setInvalid(chosen == null);
            member.setErrorMessage(getTranslation("classroom.exceptions.whom"));
            if (chosen != null) {
                page.grant(
                        () -> assigning.allow(page.person(), page.id(), leeway(chosen, dates, attempts, extra)),
                        "classroom.exceptions.allowed",
                        chosen.name());
            }
        });
        allow.addClassName("sco-button");
        Div whom = new Div(member, attempts);
        whom.addClassName("class-fields");
        Div fields = new Div(whom, dates, extra, breaks, TeachPage.row(allow));
        fields.addClassName("class-stack");
        NativeDetails form = new NativeDetails(getTranslation("classroom.exceptions.new"), fields);
        form.addClassName("class-past");
        return form;
    }

    private Leeway leeway(Member member, DateFields dates, IntegerField attempts, ExtraTimeFields extra) {
        return new Leeway(assignment.id(), member.id(), dates.dates(), attempts.getValue(), extra.extraTime());
    }
}
