package org.scostudy.classroom.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.progress.chart.PlainRows;

/** The places in a class: who, since when, and whether private study is shared. */
class MembersList extends Div {

    private final String pages;
    private final ZoneTime when;
    private final @Nullable Wishes wishes;

    /** What is done with a member. */
    interface Wishes extends Serializable {
        void remove(Member member);

        void moreTime(Member member);
    }

    /**
     * @param pages where learners' pages are
     * @param wishes absent where nothing can be changed
     */
    MembersList(List<Member> members, String pages, ZoneTime when, @Nullable Wishes wishes) {
        this.pages = pages;
        this.when = when;
        this.wishes = wishes;
        setId("members");
        addClassName("class-compact");
        PlainRows table = new PlainRows(
                getTranslation("classroom.learners"),
                List.of(
                        getTranslation("classroom.column.name"),
                        getTranslation("classroom.column.standing"),
                        getTranslation("classroom.column.joined"),
                        getTranslation("classroom.column.study"),
                        getTranslation("classroom.extra"),
                        getTranslation("classroom.column.actions")));
        members.forEach(member ->
                table.row(name(member), standing(member), joined(member), study(member), extra(member), out(member)));
        add(table);
    }

    private Component name(Member member) {
        return member.standing() == Member.Standing.INVITED
                ? PlainRows.words(member.name())
                : new Anchor(pages + member.id(), member.name());
    }

    private Component standing(Member member) {
        String standing = member.standing().name().toLowerCase(Locale.ROOT);
        return TeachPage.badge(getTranslation("classroom.standing." + standing), "class-standing-" + standing);
    }

    private Component joined(Member member) {
        Instant joined = member.joined();
        return PlainRows.words(joined == null ? "–" : when.day(joined));
    }

    private Component study(Member member) {
        return PlainRows.words(getTranslation(member.sharesStudy() ? "classroom.shares" : "classroom.private"));
    }

    private Component extra(Member member) {
        ExtraTime extra = member.extra();
        String said = extra.none()
                ? getTranslation("classroom.extra.none")
                : getTranslation(extra.messageKey(), extra.amount());
        if (wishes == null || !here(member)) {
            return PlainRows.words(said);
        }
        NativeButton change =
                new NativeButton(said, _ -> Objects.requireNonNull(wishes).moreTime(member));
        change.addClassNames("sco-button", "sco-button-plain", "class-small");
        change.setAriaLabel(getTranslation("classroom.extra.of", member.name()) + ": " + said);
        return change;
    }

    private static boolean here(Member member) {
        return member.active() || member.standing() == Member.Standing.INVITED;
    }

    private Component out(Member member) {
        if (wishes == null || !here(member)) {
            return new Span("–");
        }
        String key = member.active() ? "classroom.remove" : "classroom.uninvite";
        NativeButton out = new NativeButton(
                getTranslation(key), _ -> Objects.requireNonNull(wishes).remove(member));
        out.addClassNames("sco-button", "sco-button-plain", "class-small");
        out.setAriaLabel(getTranslation(key) + ": " + member.name());
        return out;
    }
}
