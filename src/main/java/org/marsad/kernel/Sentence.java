package org.marsad.kernel;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence, ready to be filled in by many threads at once. Most have only words to put in their places, which is
 * done here; ICU does what depends on numbers or chooses between words, at many times the price.
 */
final class Sentence {
    private final MessageFormat format;
    private final boolean simple;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    Sentence(String text, ULocale locale) {
        this.format = new MessageFormat(text, locale);
        MessagePattern pattern = new MessagePattern(text);
        this.simple = isSimple(pattern);
        if (simple) {
            split(text, pattern);
        }
    }

    String fill(Object... arguments) {
        if (!simple || !canTake(arguments)) {
            // A MessageFormat is not safe to share between threads.
            return ((MessageFormat) format.clone()).format(arguments);
        }
        if (places.isEmpty()) {
            return words.getFirst();
        }
        StringBuilder filled = new StringBuilder(words.getFirst());
        for (int i = 0; i < places.size(); i++) {
            filled.append(arguments[places.get(i)]).append(words.get(i + 1));
        }
        return filled.toString();
    }

    private boolean canTake(Object... arguments) {
        return places.stream().allMatch(it -> it < arguments.length && arguments[it] instanceof String);
    }

    private static boolean isSimple(MessagePattern pattern) {
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            boolean quoted = part.getType() == Part.Type.SKIP_SYNTAX || part.getType() == Part.Type.INSERT_CHAR;
            boolean typed = part.getType() == Part.Type.ARG_START && part.getArgType() != ArgType.NONE;
            if (quoted || typed || part.getType() == Part.Type.ARG_NAME) {
                return false;
            }
        }
        return true;
    }

    private void split(String text, MessagePattern pattern) {
        int from = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> words.add(text.substring(from, part.getIndex()));
                case ARG_NUMBER -> places.add(part.getValue());
                case ARG_LIMIT -> from = part.getLimit();
                default -> {}
            }
        }
        words.add(text.substring(from));
    }
}
