package org.scostudy.account.people;

import java.text.Normalizer;
import java.util.Locale;
import org.scostudy.account.AccountRefused;

/** A name to sign in with, as typed; compared without regard to case or Unicode form. */
public record SignInName(String asTyped) {

    public SignInName {
        asTyped = Normalizer.normalize(asTyped.strip(), Normalizer.Form.NFC);
        if (asTyped.length() < 2
                || asTyped.length() > 60
                || folded(asTyped).length() > 120
                || asTyped.codePoints().anyMatch(SignInName::unfit)) {
            throw new AccountRefused(AccountRefused.Reason.NAME_UNFIT);
        }
    }

    public String key() {
        return folded(asTyped);
    }

    /** As a key has it, also of a part of a name. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean unfit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
