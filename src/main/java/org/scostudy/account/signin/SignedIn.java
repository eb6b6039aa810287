package org.scostudy.account.signin;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Role;
import org.scostudy.account.people.AccountTable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal kept in the session. The credential version is compared with the account's on every request, so that a
 * changed password, role or a removal takes effect at once everywhere.
 */
public record SignedIn(long id, int credentialVersion, Role role) implements UserDetails {

    public static SignedIn by(AccountTable.Credentials credentials) {
        return new SignedIn(credentials.id(), credentials.version(), credentials.role());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return Long.toString(id);
    }
}
