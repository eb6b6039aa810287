/**
 * One run over one text, and the door through which authoring asks for it. May use every other room.
 */
@NullMarked
package org.scostudy.drafting.run;

import org.jspecify.annotations.NullMarked;
