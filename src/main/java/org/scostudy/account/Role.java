package org.scostudy.account;

/** What an account may do. Each name is also the Spring Security role {@code ROLE_<name>}. */
public enum Role {
    GUEST,
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR
}
