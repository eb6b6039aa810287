package org.scostudy.material.model;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What fills a slot of a fact. Two values are equal when they mean the same. */
public sealed interface Value {

    /** As it stands within a sentence, entities with their article. */
    String inText();

    /** As it stands alone, as an answer: entities without their article. */
    default String asAnswer() {
        return inText();
    }

    /** Spellings that count as this value, the answer itself first. */
    Set<String> accepted();

    /** An entity of the pack. */
    record Ref(Entity entity) implements Value {
        @Override
        public String inText() {
            return entity.inText();
        }

        @Override
        public String asAnswer() {
            return entity.name();
        }

        @Override
        public Set<String> accepted() {
            return entity.accepted();
        }
    }

    /** Words that are no entity, with others that say the same; these do not count when two values are compared. */
    record Text(String text, List<String> also) implements Value {
        public Text {
            also = List.copyOf(also);
        }

        public Text(String text) {
            this(text, List.of());
        }

        @Override
        public String inText() {
            return text;
        }

        @Override
        public Set<String> accepted() {
            var spellings = new LinkedHashSet<String>();
            spellings.add(text);
            spellings.addAll(also);
            return spellings;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** An amount, with the unit it is counted in. */
    record Number(BigDecimal amount, @Nullable String unit) implements Value {
        public Number {
            amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        }

        @Override
        public String inText() {
            return unit == null ? amount.toPlainString() : amount.toPlainString() + " " + unit;
        }

        @Override
        public Set<String> accepted() {
            return WrittenValues.ofNumber(amount, unit);
        }
    }

    /** A year, a month or a day in ISO 8601 (2001, 2009-06, 2009-06-16), or a span of them (1992/1997). */
    record Date(String iso) implements Value {
        @Override
        public String inText() {
            return WrittenValues.date(iso);
        }

        @Override
        public Set<String> accepted() {
            return WrittenValues.ofDate(iso);
        }
    }

    /** Several values; when ordered, their order is part of the meaning. */
    record Several(List<Value> values, boolean ordered) implements Value {
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String inText() {
            return joined(Value::inText, " and ");
        }

        @Override
        public String asAnswer() {
            return joined(Value::asAnswer, " and ");
        }

        @Override
        public Set<String> accepted() {
            var spellings = new LinkedHashSet<String>();
            spellings.add(asAnswer());
            spellings.add(joined(Value::asAnswer, ", "));
            return spellings;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Several that
                    && ordered == that.ordered
                    && comparable().equals(that.comparable());
        }

        @Override
        public int hashCode() {
            return comparable().hashCode();
        }

        private Object comparable() {
            return ordered ? values : Set.copyOf(values);
        }

        private String joined(Function<Value, String> wording, String last) {
            var words = values.stream().map(wording).toList();
            if (words.size() < 2) {
                return String.join("", words);
            }
            return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + last + words.getLast();
        }
    }
}
