package org.scostudy.shell.assets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long browsers keep scripts and styles: for good where the address changes with what stands there; otherwise they
 * ask each time whether their copy is still right, so that after an update no page runs with the former half of the app.
 */
@Component
class KeptFor extends OncePerRequestFilter {

    private final OwnFiles own;

    KeptFor(OwnFiles own) {
        this.own = own;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !(path.endsWith(".js") || path.endsWith(".css"))
                || path.startsWith(request.getContextPath() + "/" + own.address(""));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CacheControl kept = changesWithContent(request) ? OwnFiles.FOR_GOOD : CacheControl.noCache();
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) ? kept.getHeaderValue() : value);
            }
        });
    }

    /** Vaadin's bundle has hashes in its names; what it links in the first page has one behind it. */
    private static boolean changesWithContent(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/build/")
                || (query != null && query.startsWith("v-c="));
    }
}
