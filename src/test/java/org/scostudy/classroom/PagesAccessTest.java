package org.scostudy.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.access.AccessRights;
import org.scostudy.access.Actor;
import org.scostudy.account.Learner;
import org.scostudy.account.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** Everybody goes to every page, with what belongs to others in its address. */
@WholeApplication
class PagesAccessTest extends SpringBrowserlessTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)\\??(\\([^)]*\\))?");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Test
    void only_those_get_in_who_may_and_every_page_is_known() throws Exception {
        Cast cast = new Cast(application, mvc);
        Map<String, Set<Actor>> found = new TreeMap<>();
        for (Class<?> page : pages()) {
            Set<Actor> in = EnumSet.noneOf(Actor.class);
            for (Actor actor : Actor.values()) {
                if (getsIn(cast, cast.person(actor), page)) {
                    in.add(actor);
                }
            }
            found.put("/" + page.getAnnotation(Route.class).value(), in);
        }
        assertThat(AccessRights.lines("page", found))
                .containsExactlyInAnyOrderElementsOf(AccessRights.lines("page", AccessRights.of("page")));
    }

    private boolean getsIn(Cast cast, @org.jspecify.annotations.Nullable Learner person, Class<?> page) {
        if (person == null) {
            TestSecurityContextHolder.clearContext();
        } else {
            TestSecurityContextHolder.setContext(new SecurityContextImpl(SignedInAs.of(person)));
        }
        UI.getCurrent().navigate("no-such-page");
        UI.getCurrent().navigate(address(cast, page));
        HasElement shown = getCurrentView();
        return page.isInstance(shown);
    }

    private static String address(Cast cast, Class<?> page) {
        Matcher parameters = PARAMETER.matcher(page.getAnnotation(Route.class).value());
        String address =
                parameters.replaceAll(parameter -> Matcher.quoteReplacement(cast.parameter(parameter.group(1))));
        return switch (address) {
            case "quiz/attempt" -> address + "/" + cast.openAttempt;
            case "quiz/result" -> address + "/" + cast.finishedAttempt;
            default -> address;
        };
    }

    private static Set<Class<?>> pages() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<Class<?>> pages = new java.util.LinkedHashSet<>();
        for (var candidate : scanner.findCandidateComponents("org.scostudy")) {
            pages.add(Class.forName(candidate.getBeanClassName()));
        }
        return pages;
    }
}
