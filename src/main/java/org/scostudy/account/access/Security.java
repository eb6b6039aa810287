package org.scostudy.account.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.scostudy.account.Role;
import org.scostudy.account.page.SignInView;
import org.scostudy.account.people.AccountTable;
import org.scostudy.account.signin.RememberMe;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may enter where, and under which headers. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security implements WebMvcConfigurer {

    private static final String SIGN_IN = "/sign-in";
    private static final String ENTER = "/sign-in/enter";

    private static final RequestMatcher FORM_GUEST = pathPattern(HttpMethod.POST, "/guest");
    private static final RequestMatcher FORM_LIVE = pathPattern(HttpMethod.POST, "/join-live");
    private static final RequestMatcher FORM_SIGN_OUT = pathPattern(HttpMethod.POST, "/sign-out");
    private static final RequestMatcher FORMS =
            new OrRequestMatcher(FORM_GUEST, FORM_LIVE, FORM_SIGN_OUT, pathPattern(HttpMethod.POST, ENTER));

    /** What may be kept by browsers; a "Pragma: no-cache" would forbid it, whatever else is said. */
    private static final RequestMatcher FILES = new OrRequestMatcher(
            pathPattern("/own/**"),
            pathPattern("/VAADIN/build/**"),
            pathPattern("/aura/**"),
            pathPattern("/webjars/**"));

    /** For whatever is not a page; pages bring their own policy with a nonce. */
    private static final String NO_SCRIPTS = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Vaadin sends its first page past the moment at which the headers would be added otherwise. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGER_HEADERS = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, RememberMe rememberMe, AccountTable accounts, Clock clock) {
        common(http, rememberMe, accounts, clock);
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(failure -> failure.authenticationEntryPoint(ApiRequestChecks.SIGNED_OUT)
                        .accessDeniedHandler((request, response, reason) -> ApiRequestChecks.answer(
                                request, response, 403, "not-allowed", "account.api.not-allowed")))
                .addFilterAfter(new ApiRequestChecks(), RememberMeAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            RememberMe rememberMe,
            AccountTable accounts,
            CsrfTokenRepository csrfTokens,
            Clock clock) {
        common(http, rememberMe, accounts, clock);
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.ADMINISTRATOR.name()));
        // Views are guarded by Vaadin, controllers by StatedAccess; the rest is files, or not there at all.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/").anyRequest(AuthorizedUrl::permitAll));
        // Passwords are checked by the one AuthenticationProvider there is: named here as well it would be asked twice.
        return http.formLogin(form -> form.loginProcessingUrl(ENTER)
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .failureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath()
                                + SIGN_IN
                                + (failure instanceof LockedException ? "?wait" : "?wrong"))))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .logout(logout -> logout.logoutRequestMatcher(FORM_SIGN_OUT))
                .exceptionHandling(failure -> failure.accessDeniedHandler(staleForms()))
                .build();
    }

    private static void common(HttpSecurity http, RememberMe rememberMe, AccountTable accounts, Clock clock) {
        http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key(RememberMe.KEY))
                .addFilterBefore(new StillValid(accounts, clock), RememberMeAuthenticationFilter.class)
                .headers(headers -> headers.cacheControl(anyOther -> anyOther.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(FILES), new CacheControlHeadersWriter()))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(NO_SCRIPTS))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny())
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                        .withObjectPostProcessor(EAGER_HEADERS));
    }

    /** A form of a page that lay open for long has an old token: its person is sent to a fresh page, not to an error. */
    private static AccessDeniedHandler staleForms() {
        var otherwise = new AccessDeniedHandlerImpl();
        return (request, response, reason) -> {
            if (reason instanceof CsrfException && FORMS.matches(request)) {
                response.sendRedirect(request.getContextPath() + freshPage(request));
            } else {
                otherwise.handle(request, response, reason);
            }
        };
    }

    private static String freshPage(HttpServletRequest request) {
        if (FORM_LIVE.matches(request)) {
            return "/live?again";
        }
        return FORM_GUEST.matches(request) ? "/?again" : SIGN_IN + "?again";
    }

    /** In a cookie rather than in the session, so that an open page's form still works after a restart. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("sco-csrf");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new StatedAccess());
    }
}
