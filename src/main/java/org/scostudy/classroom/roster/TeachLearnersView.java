package org.scostudy.classroom.roster;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.page.CopyText;
import org.scostudy.mail.MailSettings;

/** Who is in a class, and the ways into it: code, link, list. */
@Route(TaughtClassPage.PATH + "/:class/learners")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachLearnersView extends TaughtClassPage implements MembersList.Wishes {

    private final Teaching teaching;
    private final Inviting inviting;
    private final MailSettings mail;

    /** Personal codes are shown once: until one leaves the page. */
    private List<Invitation> results = List.of();

    TeachLearnersView(CurrentLearner current, Teaching teaching, Inviting inviting, MailSettings mail) {
        super(current, teaching, "/learners");
        this.teaching = teaching;
        this.inviting = inviting;
        this.mail = mail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        results = List.of();
        super.beforeEnter(event);
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        if (!results.isEmpty()) {
            body.add(new InvitationsPanel(results));
        }
        if (!archived()) {
            Div ways = new Div(joining(classroom), list());
            ways.addClassName("class-two");
            body.add(ways);
        }
        if (mail.on()) {
            Anchor letters = new Anchor(path("/letters"), text("classroom.letters"));
            letters.addClassName("sco-button");
            body.add(row(letters));
        }
        body.add(members());
    }

    private Section joining(Classroom classroom) {
        Paragraph code = new Paragraph(JoinCode.spoken(classroom.code()));
        code.addClassName("class-code");
        code.setId("code");
        return panel(
                "classroom.join",
                soft("classroom.join.what"),
                code,
                CopyText.linkTo("join/" + classroom.code()),
                row(button("classroom.join.renew", this::askRenewal)));
    }

    private void askRenewal() {
        ask(
                "classroom.join.renew",
                "",
                () -> grant(() -> teaching.renewCode(person(), id()), "classroom.join.renewed"));
    }

    private Section list() {
        return panel(
                "classroom.list", soft("classroom.list.what", ClassList.MOST_LEARNERS), new ListForm(this::invite));
    }

    private void invite(ClassList list) {
        grant(() -> results = inviting.invite(person(), id(), list), "classroom.list.done");
    }

    private Section members() {
        List<Member> members = teaching.members(person(), id());
        if (members.isEmpty()) {
            Div empty = new Div(new Paragraph(text("classroom.members.none")));
            empty.addClassName("sco-empty");
            return panel("classroom.learners", empty);
        }
        long active = members.stream().filter(Member::active).count();
        return panel(
                "classroom.learners",
                soft("classroom.members.count", active),
                new MembersList(members, path("/learners/"), when(), archived() ? null : this));
    }

    @Override
    public void moreTime(Member member) {
        new ExtraTimeDialog(
                        member,
                        extra -> grant(
                                () -> teaching.accommodate(person(), id(), member.id(), extra),
                                "classroom.extra.done",
                                member.name()))
                .open();
    }

    @Override
    public void remove(Member member) {
        String kind = member.standing() == Member.Standing.INVITED ? "classroom.uninvite" : "classroom.remove";
        ask(
                kind,
                member.name(),
                () -> grant(() -> teaching.removeMember(person(), id(), member.id()), kind + ".done", member.name()));
    }
}
