package org.scostudy.account.access;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
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

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("org.scostudy.")
                && find(method, AnonymousAllowed.class) == null) {
            if (request.getUserPrincipal() == null) {
                throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
            }
            if (!mayEnter(request, method)) {
                throw new AccessDeniedException("Not for this role");
            }
        }
        return true;
    }

    private static boolean mayEnter(HttpServletRequest request, HandlerMethod method) {
        var roles = find(method, RolesAllowed.class);
        if (roles == null) {
            return find(method, PermitAll.class) != null;
        }
        for (var role : roles.value()) {
            if (request.isUserInRole(role)) {
                return true;
            }
        }
        return false;
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
