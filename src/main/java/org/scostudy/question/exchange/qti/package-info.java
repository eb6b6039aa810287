/**
 * Questions of QTI 2, alone or in a package of learning content, read only; packages that hold none are named. May use run,
 * files, item and xml.
 */
@NullMarked
package org.scostudy.question.exchange.qti;

import org.jspecify.annotations.NullMarked;
