package org.scostudy.account;

/** What one feature keeps of a person, for the copy of their data that everybody may take along. */
public interface PersonalRecords {

    /** Names the part in the copy, for example "reviews". */
    String name();

    /** Maps, lists and records that JSON can show; everything that the feature keeps of this person. */
    Object of(long learnerId);
}
