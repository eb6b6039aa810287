package org.scostudy.authoring.drafts;

/** What drafts are to be made of. */
public sealed interface DraftSource {

    /** Markdown or plain words, as pasted. */
    record Pasted(String title, String text) implements DraftSource {}

    /** A file as it was handed in, under its name. */
    record Handed(String name, byte[] bytes) implements DraftSource {}
}
