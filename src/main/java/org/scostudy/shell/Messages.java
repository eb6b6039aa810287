package org.scostudy.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all features: {@code messages/<feature>.properties} in English, {@code messages/<feature>_<language>.properties}
 * in other languages. Patterns are those of {@link MessageFormat}, except that an apostrophe is just an apostrophe.
 */
@Component
public class Messages implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("[^_]+(?:_([a-z]{2,3}))?\\.properties");

    private final Map<String, Map<String, String>> textsByLanguage = new TreeMap<>();

    public Messages() {
        this("classpath*:messages/*.properties");
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
        return values.length == 0
                ? text
                : new MessageFormat(text.replace("'", "''"), locale == null ? Locale.ENGLISH : locale).format(values);
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
