/**
 * Drafts of questions from any English text. Sentences that can be understood by themselves are asked for what they tell:
 * dates, names, amounts, lists, definitions, causes. No draft is proven against facts, so a person must review each one
 * before a learner meets it. Plain Java, no network, the language models come from the class path.
 */
@NamedInterface("draft")
@NullMarked
package org.scostudy.generation.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
