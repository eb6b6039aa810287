package org.scostudy.account;

import org.scostudy.common.Refused;

/** A wish concerning an account that cannot be granted; the reason names the message that says what to do. */
public final class AccountRefused extends Refused {

    private static final long serialVersionUID = 1L;

    /** Which entry the refusal is about. */
    public enum Field {
        NAME,
        PASSWORD,
        OLD_PASSWORD,
        CODE,
        LINK,
        ACCOUNT,
        ADDRESS
    }

    /** Why. {@link #messageKey()} is in {@code messages/account.properties}. */
    public enum Reason {
        NAME_UNFIT(Field.NAME, "use 2 to 60 characters for the name, without control characters"),
        NAME_TAKEN(Field.NAME, "somebody has this name already; choose another one"),
        NAME_UNKNOWN(Field.NAME, "nobody has this name; check the spelling"),
        PASSWORD_SHORT(Field.PASSWORD, "use at least 8 characters for the password"),
        PASSWORD_LONG(Field.PASSWORD, "use at most 200 characters for the password"),
        PASSWORD_COMMON(Field.PASSWORD, "this password is among the first that attackers try; choose another one"),
        PASSWORD_IS_NAME(Field.PASSWORD, "the password must differ from the name"),
        PASSWORD_WRONG(Field.OLD_PASSWORD, "the present password is not right; try again"),
        CODE_WRONG(Field.CODE, "the code is not right, or was used already"),
        ONLY_ADMINISTRATOR(Field.OLD_PASSWORD, "this is the only administrator; make somebody else one first"),
        LAST_ADMINISTRATOR(Field.ACCOUNT, "this is the only administrator; make somebody else one first"),
        OWN_ACCOUNT(Field.ACCOUNT, "remove your own account on the page of your account"),
        ADDRESS_UNFIT(Field.ADDRESS, "this is no address of mail; write it as name@example.org"),
        LINK_VOID(Field.LINK, "this link was used already, or is too old; ask for another one"),
        TOO_MANY_LETTERS(Field.ADDRESS, "too many mails; wait an hour and try again"),
        TOO_OFTEN(Field.PASSWORD, "too many attempts; wait a minute and try again");

        private final Field field;
        private final String plain;

        Reason(Field field, String plain) {
            this.field = field;
            this.plain = plain;
        }

        public Field field() {
            return field;
        }

        public String messageKey() {
            return Refused.messageKey("account", this);
        }
    }

    private final Reason reason;

    public AccountRefused(Reason reason) {
        super(reason.plain);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
