/**
 * What pages of authors share: a question as learners see it, two versions side by side, a file that was
 * sent, work that takes its time.
 * May use bank.
 */
@NamedInterface("view")
@NullMarked
package org.scostudy.authoring.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
