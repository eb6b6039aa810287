package org.scostudy.classroom.token;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * What is under {@code /api/v1} is for programs: they bring a key with each request, no cookie counts, and no session is
 * made. So no other site's page can ask in somebody's name.
 */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {

    private static final String WHERE_FROM =
            "Send the header Authorization: Bearer KEY, with a key from the export page of a class.";

    @Bean
    @Order(0)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens) {
        return http.securityMatcher("/api/v1/**")
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Who may do what is stated on each handler: see account.StatedAccess.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .exceptionHandling(failure -> failure.authenticationEntryPoint((request, response, reason) -> {
                            boolean sent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
                            response.setHeader(
                                    HttpHeaders.WWW_AUTHENTICATE,
                                    "Bearer realm=\"SCO Study\"" + (sent ? ", error=\"invalid_token\"" : ""));
                            answer(
                                    response,
                                    HttpStatus.UNAUTHORIZED,
                                    sent ? "This key is not valid, or no longer. " + WHERE_FROM : WHERE_FROM);
                        })
                        .accessDeniedHandler((request, response, reason) ->
                                answer(response, HttpStatus.FORBIDDEN, "Only instructors may do this.")))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** As RFC 9457 says. */
    private static void answer(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
