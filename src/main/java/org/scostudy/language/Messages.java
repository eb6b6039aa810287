package org.scostudy.language;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of all features: {@code messages/<feature>.properties} in English, {@code messages/<feature>_<language>.properties}
 * in other languages. Patterns are those of {@link MessageFormat}, except that an apostrophe is just an apostrophe.
 */
public final class Messages implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("[^_]+(?:_([a-z]{2,3}))?\\.properties");

    private final Map<String, Map<String, String>> textsByLanguage = new TreeMap<>();

    /** Texts do not change while a server runs, so all of it shares them. */
    private static final class Ours {
        private static final Messages MESSAGES = new Messages("classpath*:messages/*.properties");
    }

    /** Those on the class path. */
    public static Messages ours() {
        return Ours.MESSAGES;
    }

    /** A speaker of the language of whoever the current thread works for. */
    public Words here() {
        return in(nearest(Language.here()));
    }

    /** In the language of whoever the current thread works for. */
    public static String here(String key, Object... values) {
        return ours().getTranslation(key, Language.here(), values);
    }

    Messages(String where) {
        textsByLanguage.put(Locale.ENGLISH.getLanguage(), new TreeMap<>());
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(where)) {
                read(resource);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return textsByLanguage.keySet().stream().map(Locale::of).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    /** The key itself when there is no such text, so that a gap is seen but breaks nothing. */
    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... values) {
        var text = find(key, locale == null ? Locale.ENGLISH : locale);
        if (text == null) {
            return key;
        }
        var language = locale == null ? Locale.ENGLISH : locale;
        return values.length == 0
                ? text
                : new MessageFormat(text.replace("'", "''"), language)
                        .format(Arrays.stream(values)
                                .map(value -> inWords(value, language))
                                .toArray());
    }

    public String say(Message message, Locale locale) {
        return getTranslation(message.key(), locale, message.values().toArray());
    }

    /** What is said within a text is put into the same language. */
    private Object inWords(Object value, Locale locale) {
        return switch (value) {
            case Message message -> say(message, locale);
            case List<?> list ->
                list.stream().map(each -> String.valueOf(inWords(each, locale))).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    /** A speaker of this language. */
    public Words in(Locale locale) {
        return new Words() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public String say(String key, Object... values) {
                return getTranslation(key, locale, values);
            }

            @Override
            public boolean has(String key) {
                return find(key, locale) != null;
            }

            @Override
            public int variants(String key) {
                Map<String, String> own = textsByLanguage.getOrDefault(locale.getLanguage(), Map.of());
                Map<String, String> texts = own.containsKey(key + ".1")
                        ? own
                        : textsByLanguage.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of());
                int number = 0;
                while (texts.containsKey(key + "." + (number + 1))) {
                    number++;
                }
                return number;
            }
        };
    }

    /** A language that there are texts in: this one, or else English. */
    public Locale nearest(Locale wished) {
        return textsByLanguage.containsKey(wished.getLanguage()) ? Locale.of(wished.getLanguage()) : Locale.ENGLISH;
    }

    /** Whether there are texts in this language. */
    public boolean speaks(Locale wished) {
        return textsByLanguage.containsKey(wished.getLanguage());
    }

    /** All texts by key; those that are not translated are in English. */
    Map<String, String> all(Locale locale) {
        Map<String, String> all = new TreeMap<>(textsByLanguage.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of()));
        all.putAll(textsByLanguage.getOrDefault(locale.getLanguage(), Map.of()));
        return all;
    }

    private @Nullable String find(String key, Locale locale) {
        var text = textsByLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return text != null
                ? text
                : textsByLanguage
                        .getOrDefault(Locale.ENGLISH.getLanguage(), Map.of())
                        .get(key);
    }

    private void read(Resource resource) throws IOException {
        var name = FILE.matcher(String.valueOf(resource.getFilename()));
        if (!name.matches()) {
            return;
        }
        var language = name.group(1) == null ? Locale.ENGLISH.getLanguage() : name.group(1);
        var properties = new Properties();
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = textsByLanguage.computeIfAbsent(language, first -> new TreeMap<>());
        properties.forEach((key, text) -> texts.put((String) key, ((String) text).replace("''", "'")));
    }
}
