package org.scostudy.study.settings;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.scostudy.memory.Parameters;

/** Memory parameters as the database keeps them: 21 numbers with spaces between them, exactly as they are. */
public final class ParametersText {

    private ParametersText() {}

    public static String say(Parameters parameters) {
        return Arrays.stream(parameters.w()).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException if they are not 21 numbers within their limits */
    public static Parameters parse(String text) {
        return new Parameters(
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }
}
