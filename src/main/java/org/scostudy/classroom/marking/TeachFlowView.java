package org.scostudy.classroom.marking;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.summit.ChoiceFlows.Flow;
import org.scostudy.summit.ChoiceFlows.Played;
import org.scostudy.summit.ChoiceFlows.Stop;
import org.scostudy.summit.ChoiceFlows.Way;

/** How the choices of a class flowed through a scenario: at each step who chose what, with the way to each play. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment/flow")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://classroom/flow.css")
class TeachFlowView extends TaughtClassPage {

    private final ClassMarking marking;

    TeachFlowView(CurrentLearner current, Teaching teaching, ClassMarking marking) {
        super(current, teaching, "/assignments");
        this.marking = marking;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        Assignment assignment = marking.assignment(person(), id(), number("assignment"));
        Flow flow = marking.flow(person(), id(), assignment.id());
        body.add(new H2(text("classroom.flow.of", assignment.title())));
        if (flow.plays() == 0) {
            body.add(soft("classroom.flow.none"));
            return;
        }
        body.add(soft("classroom.flow.sum", flow.plays(), flow.versions()));
        Map<Long, Member> members = marking.members(person(), id());
        OrderedList stops = new OrderedList();
        stops.addClassName("class-flow");
        flow.stops().forEach(stop -> stops.add(stop(stop, assignment, members)));
        body.add(stops);
    }

    private ListItem stop(Stop stop, Assignment assignment, Map<Long, Member> members) {
        ListItem item = new ListItem();
        item.addClassName("sco-panel");
        item.getElement().setAttribute("data-test", "step-" + stop.number());
        item.add(new H3(text("classroom.flow.step", stop.number(), stop.situation())));
        if (stop.outcome() != null) {
            item.add(
                    new Paragraph(text("classroom.flow.ended", stop.by().size())), who(stop.by(), assignment, members));
            return item;
        }
        item.add(soft("classroom.flow.came", stop.by().size()));
        UnorderedList ways = new UnorderedList();
        ways.addClassName("class-flow-ways");
        stop.ways().forEach(way -> ways.add(way(way, stop.by().size(), assignment, members)));
        item.add(ways);
        return item;
    }

    private ListItem way(Way way, int of, Assignment assignment, Map<Long, Member> members) {
        double share = of == 0 ? 0 : (double) way.by().size() / of;
        Span label = new Span(way.label().isEmpty() ? text("classroom.played.nobody") : way.label());
        label.addClassName("class-flow-label");
        Span count = new Span(text("classroom.flow.count", way.by().size(), share));
        count.addClassName("sco-soft");
        Div head = new Div(label, count);
        head.addClassName("class-flow-head");
        if (way.right()) {
            head.addComponentAtIndex(
                    1,
                    badge(text(way.next() > 0 ? "classroom.flow.best" : "classroom.flow.right"), "class-flow-right"));
        }
        Span bar = new Span();
        bar.addClassName("class-flow-bar");
        bar.getStyle().set("--share", String.valueOf(share));
        bar.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(head, bar);
        item.getElement().setAttribute("data-right", String.valueOf(way.right()));
        if (way.next() > 0) {
            item.add(soft("classroom.flow.next", way.next()));
        }
        if (!way.by().isEmpty()) {
            item.add(who(way.by(), assignment, members));
        }
        return item;
    }

    /** Each by name, with the way to what they did. */
    private NativeDetails who(List<Played> plays, Assignment assignment, Map<Long, Member> members) {
        UnorderedList names = new UnorderedList();
        names.addClassName("class-flow-names");
        for (Played each : plays) {
            Member member = members.get(each.learner());
            if (member != null) {
                names.add(new ListItem(
                        new Anchor(path("/assignments/" + assignment.id() + "/plays/" + each.play()), member.name())));
            }
        }
        return new NativeDetails(text("classroom.flow.who", plays.size()), names);
    }
}
