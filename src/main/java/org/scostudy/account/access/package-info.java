/**
 * Who may enter where, and what a program is answered that may not. May use page, signin and people.
 */
@NullMarked
package org.scostudy.account.access;

import org.jspecify.annotations.NullMarked;
