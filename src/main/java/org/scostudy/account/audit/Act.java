package org.scostudy.account.audit;

/** What is kept of what people and the server do. Its text is {@code account.audit.act.<name>}. */
public enum Act {
    ACCOUNT_ADDED,
    ROLE_CHANGED,
    LINK_MADE,
    PASSWORD_RESET,
    SIGNED_OUT,
    TOKEN_COPIED,
    ACCOUNT_REMOVED,
    ACCOUNTS_EXPORTED,
    AUDIT_EXPORTED,
    BACKUP_TAKEN,
    RESTORED,
    SET_UP,
    SIGN_IN_LIMIT
}
