package org.marsad.publishing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marsad.kernel.Texts;

/**
 * A table of the data package whose words are messages: below its own prefix, {@code table} says what it is, and a
 * field’s name what its values are. Of {@code name_fr}, {@code name_en} and {@code name_ar}, {@code name} says it.
 */
public final class PublishedTable implements DataTable {
    private static final String TITLE = "table";
    private static final Pattern IN_LANGUAGE = Pattern.compile("(.+)_(fr|en|ar)");

    private final Outline outline;
    private final String words;
    private final String title;
    private final Supplier<List<String>> sources;
    private final BiConsumer<Asked, Rows> writer;

    /** A table of the Process’s own facts. */
    public PublishedTable(Outline outline, String words, BiConsumer<Asked, Rows> writer) {
        this(outline, words, TITLE, List::of, writer);
    }

    /** A table of others’ values. */
    public PublishedTable(
            Outline outline, String words, Supplier<List<String>> sources, BiConsumer<Asked, Rows> writer) {
        this(outline, words, TITLE, sources, writer);
    }

    /**
     * A table that shares the words of its fields with another.
     *
     * @param words the prefix of its messages, with its last dot
     * @param title the end of the key of what it is
     * @param sources whose values they are
     * @param writer gives its rows
     */
    public PublishedTable(
            Outline outline,
            String words,
            String title,
            Supplier<List<String>> sources,
            BiConsumer<Asked, Rows> writer) {
        this.outline = outline;
        this.words = words;
        this.title = title;
        this.sources = sources;
        this.writer = writer;
    }

    @Override
    public Outline outline() {
        return outline;
    }

    @Override
    public String title(Texts texts) {
        return texts.t(words + title);
    }

    @Override
    public String describe(Field field, Texts texts) {
        Matcher name = IN_LANGUAGE.matcher(field.name());
        return name.matches()
                ? texts.t("publishing.in." + name.group(2), texts.t(words + name.group(1)))
                : texts.t(words + field.name());
    }

    @Override
    public List<String> sources() {
        return sources.get();
    }

    @Override
    public void write(Asked asked, Rows rows) {
        writer.accept(asked, rows);
    }
}
