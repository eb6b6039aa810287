/**
 * What learners meet of the bank: its questions and cards beside those of the packs, and which answer a card had
 * before. May use bank.
 */
@NamedInterface("served")
@NullMarked
package org.scostudy.authoring.served;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
