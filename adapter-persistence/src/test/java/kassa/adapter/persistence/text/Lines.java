package kassa.adapter.persistence.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values one on each line, in an order that writer and reader agree on. */
final class Lines {

    private final List<String> written = new ArrayList<>();

    Lines add(Object value) {
        written.add(value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
        return this;
    }

    Lines add(Optional<?> value) {
        add(value.isPresent() ? 1 : 0);
        value.ifPresent(this::add);
        return this;
    }

    <T> Lines addAll(List<T> values, Function<T, Stream<Object>> parts) {
        add(values.size());
        values.stream().flatMap(parts).forEach(part -> {
            if (part instanceof Optional<?> optional) {
                add(optional);
            } else {
                add(part);
            }
        });
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", written);
    }

    static Reader read(String document) {
        return new Reader(document.lines().iterator());
    }

    /** Reads values in the order in which they were written. */
    static final class Reader {

        private final Iterator<String> lines;

        private Reader(Iterator<String> lines) {
            this.lines = lines;
        }

        String text() {
            return unescaped(lines.next());
        }

        <T> T value(Function<String, T> parse) {
            return parse.apply(text());
        }

        <T> Optional<T> optional(Function<String, T> parse) {
            return value(Integer::valueOf) == 1 ? Optional.of(value(parse)) : Optional.empty();
        }

        <T> List<T> list(Function<Reader, T> read) {
            List<T> values = new ArrayList<>();
            for (int left = value(Integer::valueOf); left > 0; left--) {
                values.add(read.apply(this));
            }
            return values;
        }

        private static String unescaped(String line) {
            StringBuilder text = new StringBuilder(line.length());
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                text.append(c == '\\' ? unescaped(line.charAt(++i)) : c);
            }
            return text.toString();
        }

        private static char unescaped(char escaped) {
            return escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped;
        }
    }
}
