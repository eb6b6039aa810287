package org.scostudy.account;

/**
 * An account is being removed: a guest was away for too long, or a person wished to go. Published inside the removing
 * transaction, before the account row goes: whoever keeps rows of the learner deletes them in a plain
 * {@code @EventListener}.
 */
public record LearnerRemoved(long learnerId) {}
