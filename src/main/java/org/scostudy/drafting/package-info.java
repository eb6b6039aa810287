/**
 * Drafts of questions from any English text. Sentences that can be understood by themselves are asked for what they
 * tell: dates, names, amounts, lists, definitions, causes. No draft is proven against facts, so a person must review
 * each one before a learner meets it. No network; the language models come from the class path.
 *
 * <p>Nothing knows this module: it fulfils the wish of authoring for somebody who drafts, and a server without it
 * says so on its page. Absent when {@code sco.drafting=false} or without OpenNLP or PDFBox. May use question,
 * material, the rules of item writing, and what authoring asks for. The rooms, each on those below it:
 *
 * <pre>
 * run        one run over one text, and the door for authoring
 * ask        questions about what a statement tells
 * name       names, dates and amounts in a text
 * statement  what can be understood by itself
 * english    words and their forms
 * text       files and paragraphs
 * </pre>
 */
@ApplicationModule(
        displayName = "Drafting",
        allowedDependencies = {
            "files",
            "question",
            "question :: answer",
            "generation :: lint",
            "material :: model",
            "authoring :: drafts",
            "authoring :: bank",
            "text"
        })
@NullMarked
package org.scostudy.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
