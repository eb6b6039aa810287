package org.scostudy.classroom;

import java.time.Instant;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scostudy.access.Actor;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.classroom.calendar.CalendarLinks;
import org.scostudy.classroom.join.Joining;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.token.Tokens;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.live.hall.Attending;
import org.scostudy.live.hall.Convening;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.exchange.Sample;
import org.scostudy.quiz.attempt.AttemptLog;
import org.scostudy.quiz.marking.Essay;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.stories.desk.Proposing;
import org.scostudy.stories.desk.Storywriting;
import org.scostudy.stories.draft.Outlines;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.summit.AssignedScenarios;
import org.scostudy.summit.Rehearsals;
import org.scostudy.summit.negotiation.Negotiating;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Everybody who tries, and what they try at: a class with its work, and what its member and its teacher own. */
final class Cast {

    /** Stands in the title of the class, so that it is seen wherever it leaks. */
    final String secret = "Secret " + UUID.randomUUID();

    final Course course;
    final Assignment assignment;
    final Member place;
    final String openAttempt;
    final String finishedAttempt;
    final String scenario;
    final String generated;

    /** Of a play, and of a drafting game. */
    final String play;

    /** A live summit of the class, in which the member holds a seat. */
    final String live;

    final Tokens.Made key;

    /** What the teacher writes, and tries. */
    final String story;

    final String proposal;

    final String rehearsal;
    private final Map<Actor, Learner> people = new EnumMap<>(Actor.class);

    Cast(ApplicationContext application, MockMvc mvc) throws Exception {
        course = new Course(application, secret);
        Learner member = course.joined("Ada");
        assignment = course.quiz("Energy", 2);
        place = course.bean(Joining.class).place(member, course.classroom.id()).member();
        finishedAttempt = course.sits(member, assignment, mvc);
        course.ends(member, finishedAttempt, mvc);
        openAttempt = course.sits(member, assignment, mvc);
        AssignedScenarios scenarios = course.bean(AssignedScenarios.class);
        scenario = scenarios.of(course.bean(QuestionBank.class)).getFirst().ref();
        Learner teacher = course.instructor;
        story = Long.toString(course.bean(Storywriting.class)
                .begin(teacher, "sco", Outlines.threeSteps("A story"))
                .number());
        proposal = Long.toString(course.bean(Proposing.class)
                .begin(teacher, "sco", ProposalDraft.titled("A proposal"))
                .number());
        rehearsal = course.bean(Rehearsals.class)
                .begin(teacher, course.bean(Scenarios.class).all().getFirst(), "teach/stories")
                .replaceAll(".*/", "");
        play = scenarios.start(member, scenarios.prepare(scenario).orElseThrow());
        generated = scenarios.of(course.bean(QuestionBank.class)).stream()
                .filter(each -> !each.authored())
                .findFirst()
                .orElseThrow()
                .ref();
        int colon = generated.indexOf(':');
        course.bean(Negotiating.class)
                .begin(member, generated.substring(0, colon), generated.substring(colon + 1), play);
        live = UUID.randomUUID().toString();
        LiveSummit summit =
                course.bean(Convening.class).open(course.instructor, generated, course.classroom.id(), live);
        course.bean(Attending.class).enter(member, summit);
        key = course.bean(Tokens.class).make(course.instructor, "portal", Period.ofDays(30));
        people.put(Actor.GUEST, course.person(Role.GUEST));
        people.put(Actor.LEARNER, course.person(Role.LEARNER));
        people.put(Actor.INSTRUCTOR, new Course(application, "Another").instructor);
        people.put(Actor.MEMBER, member);
        people.put(Actor.TEACHER, course.instructor);
        people.put(Actor.ADMINISTRATOR, course.person(Role.ADMINISTRATOR));
    }

    /** One that the member wrote. */
    Essay essay() {
        long member = Objects.requireNonNull(person(Actor.MEMBER)).id();
        return new Essay(
                member,
                finishedAttempt,
                0,
                course.bean(AttemptLog.class).item(member, finishedAttempt, 0).orElseThrow(),
                Sample.RUBRIC,
                "A text",
                Instant.EPOCH,
                1,
                null);
    }

    /** Absent for a visitor, who is nobody. */
    @Nullable
    Learner person(Actor actor) {
        return people.get(actor);
    }

    /** The name of a picture that belongs to a question. */
    String picture() {
        String name = UUID.randomUUID() + ".png";
        course.bean(JdbcClient.class)
                .sql("INSERT INTO question_media (name, bytes) VALUES (?, ?)")
                .params(name, new byte[] {1})
                .update();
        return name;
    }

    /** The secret address of the member's calendar. */
    String calendar() {
        return course.bean(CalendarLinks.class)
                .renew(Objects.requireNonNull(person(Actor.MEMBER)).id());
    }

    /** Now it is one that {@code --demo} made. */
    void becomesASample() {
        course.bean(JdbcClient.class)
                .sql("UPDATE classroom SET demo = TRUE WHERE id = ?")
                .param(course.classroom.id())
                .update();
    }

    /** What stands for a parameter of an address. */
    String parameter(String name) {
        return switch (name) {
            case "class", "classroom" -> Long.toString(course.classroom.id());
            case "assignment" -> Long.toString(assignment.id());
            case "member", "learner" -> Long.toString(place.id());
            case "play" -> play;
            case "summit" -> live;
            case "attempt" -> finishedAttempt;
            case "number" -> "new";
            case "format" -> "csv";
            case "account" ->
                Long.toString(
                        java.util.Objects.requireNonNull(person(Actor.MEMBER)).id());
            case "token" -> "no-such-token";
            case "code" -> course.classroom.code();
            case "index" -> "0";
            case "story" -> story;
            case "proposal" -> proposal;
            case "rehearsal" -> rehearsal;
            default -> throw new IllegalStateException("what stands for the parameter '" + name + "'? Tell it to Cast");
        };
    }
}
