package org.scostudy.question.exchange.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.item.Numbers;
import org.scostudy.question.exchange.item.Weighted;
import org.scostudy.question.exchange.xml.XmlNode;

/**
 * What is declared of an answer.
 *
 * @param correct what is right, in its order
 * @param points of single answers, where the item says them
 * @param tellsCapitals whether small and capital letters are told apart
 */
record QtiResponse(
        String cardinality, String type, List<String> correct, Map<String, BigDecimal> points, boolean tellsCapitals) {

    private static final QtiResponse NONE = new QtiResponse("", "", List.of(), Map.of(), false);

    static QtiResponse of(@Nullable XmlNode declaration) {
        if (declaration == null) {
            return NONE;
        }
        XmlNode right = declaration.first("correctResponse");
        XmlNode mapping = declaration.first("mapping");
        List<XmlNode> entries = mapping == null ? List.of() : mapping.all("mapEntry");
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (XmlNode entry : entries) {
            BigDecimal value = Numbers.read(entry.attribute("mappedValue"));
            points.put(entry.attribute("mapKey").strip(), value == null ? BigDecimal.ZERO : value);
        }
        return new QtiResponse(
                declaration.attribute("cardinality"),
                declaration.attribute("baseType"),
                right == null
                        ? List.of()
                        : right.all("value").stream()
                                .map(value -> value.text().strip())
                                .filter(value -> !value.isEmpty())
                                .toList(),
                points,
                entries.stream()
                        .anyMatch(entry -> entry.attribute("caseSensitive").equals("true")));
    }

    boolean isNumber() {
        return type.equals("integer") || type.equals("float");
    }

    boolean isOfSeveral() {
        return cardinality.equals("multiple");
    }

    /** The share of the mark that an answer earns, in percent. */
    BigDecimal percent(String answer) {
        BigDecimal most = points.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal own = points.getOrDefault(answer, BigDecimal.ZERO);
        boolean told = most.signum() > 0 && points.containsKey(answer);
        if (correct.contains(answer) && (!told || own.signum() <= 0 || !isOfSeveral())) {
            return Weighted.FULL;
        }
        return told
                ? own.multiply(Weighted.FULL)
                        .divide(most, MathContext.DECIMAL32)
                        .stripTrailingZeros()
                : BigDecimal.ZERO;
    }
}
