package org.scostudy.classroom.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.PlainRows;
import org.scostudy.classroom.page.ZoneTime;

/** The places in a class: who, since when, and whether private study is shared. */
class MembersList extends Div {

    private final String pages;
    private final ZoneTime when;
    private final @Nullable Consumer<Member> remove;

    /**
     * @param pages where learners' pages are
     * @param remove absent where nobody can be removed
     */
    MembersList(List<Member> members, String pages, ZoneTime when, @Nullable Consumer<Member> remove) {
        this.pages = pages;
        this.when = when;
        this.remove = remove;
        setId("members");
        addClassName("class-compact");
        PlainRows table = new PlainRows(
                getTranslation("classroom.learners"),
                List.of(
                        getTranslation("classroom.column.name"),
                        getTranslation("classroom.column.standing"),
                        getTranslation("classroom.column.joined"),
                        getTranslation("classroom.column.study"),
                        getTranslation("classroom.column.actions")));
        members.forEach(
                member -> table.row(name(member), standing(member), joined(member), study(member), out(member)));
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

    private Component out(Member member) {
        boolean here = member.active() || member.standing() == Member.Standing.INVITED;
        if (remove == null || !here) {
            return new Span("–");
        }
        String key = member.active() ? "classroom.remove" : "classroom.uninvite";
        NativeButton out = new NativeButton(
                getTranslation(key), _ -> Objects.requireNonNull(remove).accept(member));
        out.addClassNames("sco-button", "sco-button-plain", "class-small");
        out.setAriaLabel(getTranslation(key) + ": " + member.name());
        return out;
    }
}
