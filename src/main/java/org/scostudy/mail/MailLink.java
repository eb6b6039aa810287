package org.scostudy.mail;

/** Makes the links that mail carries, at the moment when it is sent: until then nobody could find them in the database. */
public interface MailLink {

    /** Stands in a mail for its link. */
    String PLACE = "{link}";

    /** What the link is for, as mail names it. */
    String purpose();

    /** The whole address of a fresh link for this account. */
    String make(long accountId);
}
