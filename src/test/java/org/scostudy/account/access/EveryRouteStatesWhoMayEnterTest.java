package org.scostudy.account.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WholeApplication
class EveryRouteStatesWhoMayEnterTest {

    private static final List<Class<? extends Annotation>> STATEMENTS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void views_and_layouts() {
        assertThat(viewsAndLayouts())
                .isNotEmpty()
                .allSatisfy(view -> assertThat(statements(view))
                        .as("%s needs @AnonymousAllowed, @PermitAll or @RolesAllowed", view)
                        .hasSize(1));
    }

    @Test
    void controllers() {
        assertThat(handlers.getHandlerMethods().values())
                .filteredOn(handler -> handler.getBeanType().getName().startsWith("org.scostudy."))
                .isNotEmpty()
                .allSatisfy(handler -> assertThat(states(handler))
                        .as("%s needs @AnonymousAllowed, @PermitAll or @RolesAllowed", handler)
                        .isTrue());
    }

    @Test
    void roles_that_are_named_exist() {
        var known = Arrays.stream(Role.values()).map(Role::name).toList();
        assertThat(viewsAndLayouts()).allSatisfy(view -> {
            var roles = view.getAnnotation(RolesAllowed.class);
            assertThat(roles == null ? List.of() : List.of(roles.value()))
                    .as(view.getName())
                    .isSubsetOf(known);
        });
    }

    private static boolean states(HandlerMethod handler) {
        return !statements(handler.getMethod()).isEmpty()
                || !statements(handler.getBeanType()).isEmpty();
    }

    private static List<Class<? extends Annotation>> statements(AnnotatedElement element) {
        return STATEMENTS.stream().filter(element::isAnnotationPresent).toList();
    }

    private static List<Class<?>> viewsAndLayouts() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        return scanner.findCandidateComponents("org.scostudy").stream()
                .flatMap(found -> load(String.valueOf(found.getBeanClassName())))
                .toList();
    }

    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException absurd) {
            throw new IllegalStateException(absurd);
        }
    }
}
