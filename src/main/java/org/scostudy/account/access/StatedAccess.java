package org.scostudy.account.access;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces on controllers what Vaadin enforces on views, with the same three annotations and the same meaning:
 * {@code @AnonymousAllowed} anybody, {@code @PermitAll} anybody signed in, {@code @RolesAllowed} these roles. A handler
 * of ours that states nothing is closed.
 */
class StatedAccess implements HandlerInterceptor {

    /** What a handler states; found once, for annotations do not change. */
    private sealed interface Stated {

        record Anybody() implements Stated {}

        record AnybodySignedIn() implements Stated {}

        /** None of them where a handler states nothing. */
        record Roles(List<String> names) implements Stated {}
    }

    private final Map<HandlerMethod, Stated> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("org.scostudy.")) {
            Stated stated = known.computeIfAbsent(method, StatedAccess::stated);
            if (!(stated instanceof Stated.Anybody)) {
                if (request.getUserPrincipal() == null) {
                    throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
                }
                if (stated instanceof Stated.Roles roles
                        && roles.names().stream().noneMatch(request::isUserInRole)) {
                    throw new AccessDeniedException("Not for this role");
                }
            }
        }
        return true;
    }

    private static Stated stated(HandlerMethod method) {
        if (find(method, AnonymousAllowed.class) != null) {
            return new Stated.Anybody();
        }
        RolesAllowed roles = find(method, RolesAllowed.class);
        if (roles != null) {
            return new Stated.Roles(List.of(roles.value()));
        }
        return find(method, PermitAll.class) == null ? new Stated.Roles(List.of()) : new Stated.AnybodySignedIn();
    }

    private static <A extends Annotation> @Nullable A find(HandlerMethod method, Class<A> kind) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), kind);
        return onMethod != null || statesItself(method)
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), kind);
    }

    private static boolean statesItself(HandlerMethod method) {
        return method.hasMethodAnnotation(AnonymousAllowed.class)
                || method.hasMethodAnnotation(PermitAll.class)
                || method.hasMethodAnnotation(RolesAllowed.class);
    }
}
