/**
 * What learners say about questions, and the page on which they read what became of it. May use bank.
 */
@NullMarked
package org.scostudy.authoring.feedback;

import org.jspecify.annotations.NullMarked;
