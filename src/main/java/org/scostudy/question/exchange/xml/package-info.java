/**
 * XML of somebody else, element by element, without document types and entities. May use run.
 */
@NullMarked
package org.scostudy.question.exchange.xml;

import org.jspecify.annotations.NullMarked;
