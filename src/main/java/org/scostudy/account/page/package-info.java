/**
 * The pages where people come in, and the page of one's own account. May use signin, people and audit.
 */
@NamedInterface("page")
@NullMarked
package org.scostudy.account.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
