package org.scostudy.common;

/**
 * Text for cells of tables that spreadsheets open: what they would take for a formula gets an apostrophe before it (OWASP,
 * "CSV injection").
 */
public final class NoFormula {

    private NoFormula() {}

    public static String in(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> "'" + text;
            default -> text;
        };
    }
}
