package org.scostudy.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.access.AccessRights;
import org.scostudy.access.Actor;
import org.scostudy.account.Learner;
import org.scostudy.classroom.exam.ClassExam;
import org.scostudy.classroom.gradebook.GradebookAtSchool;
import org.scostudy.classroom.paper.Transcribing;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.ExtraTime;
import org.scostudy.classroom.roster.RosterAtSchool;
import org.scostudy.classroom.score.ExportWish;
import org.scostudy.classroom.token.Tokens;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.quiz.marking.Essay;
import org.scostudy.quiz.paper.Correction;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.Papers;
import org.scostudy.quiz.paper.UnfitPaper;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody calls every method of every service with what belongs to others. */
@WholeApplication
class ServicesAccessTest {

    private static final String CLASSROOM = "org.scostudy.classroom";

    @Autowired
    Papers papers;

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    PlatformTransactionManager transactions;

    @Nested
    class Of_classes {

        @Test
        void only_those_get_in_who_may_and_every_method_is_known() throws Exception {
            Cast cast = new Cast(application, mvc);
            cast.becomesASample();
            Map<String, Set<Actor>> found = new TreeMap<>();
            for (Object service : services(true)) {
                for (Method method : methods(service)) {
                    if (takesAPerson(method)) {
                        found.put(named(method), thoseWhoGetIn(cast, service, method));
                    }
                }
            }
            assertThat(AccessRights.lines("service", found))
                    .containsExactlyInAnyOrderElementsOf(AccessRights.lines("service", AccessRights.of("service")));
        }

        @Test
        void a_method_that_asks_for_no_person_says_why() {
            assertThat(services(true).stream()
                            .flatMap(service -> methods(service).stream())
                            .filter(method -> !takesAPerson(method))
                            .map(ServicesAccessTest::named))
                    .containsExactlyInAnyOrderElementsOf(
                            AccessRights.words("inner").keySet());
        }
    }

    @Test
    void of_other_features_every_public_method_says_whose_data_it_gives() {
        Set<String> found = services(false).stream()
                .flatMap(service -> methods(service).stream())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .map(ServicesAccessTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        AccessRights.words("elsewhere").keySet());
    }

    private Set<Actor> thoseWhoGetIn(Cast cast, Object service, Method method) {
        Set<Actor> in = EnumSet.noneOf(Actor.class);
        for (Actor actor : Actor.values()) {
            Learner person = cast.person(actor);
            if (person != null && getsIn(cast, actor, person, service, method)) {
                in.add(actor);
            }
        }
        return in;
    }

    /** Whatever the method changes is taken back. */
    private boolean getsIn(Cast cast, Actor actor, Learner person, Object service, Method method) {
        Boolean in = new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            Object[] given = Arrays.stream(method.getParameters())
                    .map(parameter -> given(cast, person, parameter))
                    .toArray();
            try {
                method.setAccessible(true);
                Object result = method.invoke(service, given);
                if (isOutside(actor) && !tellsTheCode(method)) {
                    assertThat(String.valueOf(result))
                            .as("what %s gets from %s", actor, named(method))
                            .doesNotContain(cast.secret);
                }
                return true;
            } catch (InvocationTargetException thrown) {
                return !refused(Objects.requireNonNull(thrown.getCause()), named(method));
            } catch (IllegalAccessException absurd) {
                throw new IllegalStateException(absurd);
            }
        });
        return Objects.requireNonNull(in);
    }

    private static boolean refused(Throwable thrown, String where) {
        return switch (thrown) {
            case ClassRefused refused ->
                refused.reason() == ClassRefused.Reason.NOT_FOUND
                        || refused.reason() == ClassRefused.Reason.GUESTS_CANNOT_JOIN;
            case Tokens.NotMade notMade -> notMade.problem() == Tokens.Problem.NOT_AN_INSTRUCTOR;
            // it got as far as the paper
            case UnfitPaper _ -> false;
            default -> throw new IllegalStateException(where, thrown);
        };
    }

    private static boolean isOutside(Actor actor) {
        return actor == Actor.GUEST || actor == Actor.LEARNER || actor == Actor.INSTRUCTOR;
    }

    private static boolean tellsTheCode(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.getName().equals("code"));
    }

    private Papers.Kept paper(Cast cast) {
        return papers.of(cast.assignment.id()).orElseThrow();
    }

    private Object given(Cast cast, Learner person, Parameter parameter) {
        long classroom = cast.course.classroom.id();
        Class<?> type = parameter.getType();
        if (type == Learner.class) {
            return person;
        }
        List<Object> wishes = List.of(
                GradebookAtSchool.wish(cast.assignment.id(), cast.place.id()),
                ExportWish.usual(),
                RosterAtSchool.list());
        for (Object wish : wishes) {
            if (type.isInstance(wish)) {
                return wish;
            }
        }
        if (type == Assignment.class) {
            return cast.assignment;
        }
        if (type == Essay.class) {
            return cast.essay();
        }
        if (type == ExamPaper.class) {
            return paper(cast).paper();
        }
        if (type == Papers.Kept.class) {
            return paper(cast);
        }
        if (type == Correction.class) {
            return new Correction.Drop();
        }
        if (type == Leeway.class) {
            return new Leeway(cast.assignment.id(), cast.place.id(), WorkDates.ALWAYS, 3);
        }
        if (type == ZoneId.class) {
            return ZoneId.of("Asia/Almaty");
        }
        if (type == ExtraTime.class) {
            return new ExtraTime(25, ExtraTime.Unit.PERCENT);
        }
        if (type == Transcribing.Sheet.class) {
            return new Transcribing.Sheet(cast.place.id(), 0, Map.of(), Instant.EPOCH, Set.of(), null);
        }
        if (type == ClassExam.class) {
            return new ClassExam(LocalDate.now(ZoneOffset.UTC).plusDays(30), 80);
        }
        if (type == Period.class) {
            return Period.ofDays(1);
        }
        if (type == boolean.class) {
            return true;
        }
        return switch (parameter.getName()) {
            case "classroom" -> classroom;
            case "assignment" -> cast.assignment.id();
            case "member" -> cast.place.id();
            case "instructor" -> cast.course.instructor.id();
            case "token" -> cast.key.token().id();
            case "dropLowest", "seen" -> 1;
            case "question" ->
                paper(cast).paper().questions().findFirst().orElseThrow().id();
            case "shown" -> List.of();
            case "levels" -> List.of(0, 0);
            case "materials" -> Set.of("sco");
            case "title", "name", "reason", "comment", "subject", "text" -> "Something";
            case "signInName" -> Objects.requireNonNull(cast.course.instructor.signInName());
            case "code" -> cast.course.classroom.code();
            case "attempt", "play" -> java.util.UUID.randomUUID().toString();
            default ->
                throw new IllegalStateException("what stands for " + parameter + " of "
                        + parameter.getDeclaringExecutable() + "? Tell it here");
        };
    }

    private List<Object> services(boolean ofClasses) {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> {
                    String name = AopUtils.getTargetClass(service).getPackageName();
                    return name.startsWith("org.scostudy")
                            && ofClasses == (name.equals(CLASSROOM) || name.startsWith(CLASSROOM + "."));
                })
                .toList();
    }

    /** Those that another class can call. */
    /** Also those that it has from a class of ours. */
    private static List<Method> methods(Object service) {
        return Stream.<Class<?>>iterate(
                        AopUtils.getTargetClass(service),
                        each -> each != null && each.getName().startsWith("org.scostudy."),
                        Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .toList();
    }

    private static boolean takesAPerson(Method method) {
        return List.of(method.getParameterTypes()).contains(Learner.class);
    }

    private static String named(Method method) {
        String service = method.getDeclaringClass().getSimpleName();
        return service + "." + method.getName() + "("
                + Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.joining(", ")) + ")";
    }
}
