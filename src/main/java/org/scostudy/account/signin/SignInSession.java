package org.scostudy.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.scostudy.account.people.AccountTable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Signs a person in who needs not prove it with a password: because they just became a guest or chose it. */
@Component
public class SignInSession {

    private final AccountTable accounts;
    private final RememberMe rememberMe;
    private final CsrfTokenRepository csrfTokens;

    SignInSession(AccountTable accounts, RememberMe rememberMe, CsrfTokenRepository csrfTokens) {
        this.accounts = accounts;
        this.rememberMe = rememberMe;
        this.csrfTokens = csrfTokens;
    }

    public void admit(long accountId, HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.credentials(accountId).orElseThrow();
        var signedIn = SignedIn.by(account);
        request.getSession();
        // a session id that somebody else may have planted must not become the signed-in one
        request.changeSessionId();
        csrfTokens.saveToken(null, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        rememberMe.remember(accountId, request, response);
        KnownBrowser.remember(request, response, account);
    }
}
