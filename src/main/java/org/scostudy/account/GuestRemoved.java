package org.scostudy.account;

/**
 * A guest was away for too long and is being removed. Published inside the removing transaction, before the account row
 * goes: whoever keeps rows of the learner deletes them in a plain {@code @EventListener}.
 */
public record GuestRemoved(long learnerId) {}
