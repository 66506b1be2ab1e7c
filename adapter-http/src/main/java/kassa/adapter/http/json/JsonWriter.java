package kassa.adapter.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kassa.domain.money.Money;

/**
 * The object that is being written: fields appear in the order of the calls, an empty optional is left out.
 *
 * <pre>{@code
 * static void write(ReceiptRow row, JsonWriter out) {
 *     out.text("id", row.id()).money("rowPrice", row.rowPrice()).optionalText("note", row.note());
 * }
 * }</pre>
 *
 * <p>Numbers come from exact decimals and are written plain: 12.00, never 1.2E+1.
 */
public final class JsonWriter {

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The text of an object. */
    public static String object(Consumer<JsonWriter> fields) {
        return written(out -> out.inBraces(fields));
    }

    /** The text of an object that stands for a value. */
    public static <T> String object(T value, BiConsumer<T, JsonWriter> fields) {
        return object(out -> fields.accept(value, out));
    }

    /** The text of an array of objects. */
    public static <T> String list(Collection<T> values, BiConsumer<T, JsonWriter> fields) {
        return written(out -> out.inBrackets(values, fields));
    }

    public JsonWriter text(String name, String value) {
        return put(name, () -> generator.writeString(value));
    }

    public JsonWriter optionalText(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    public JsonWriter texts(String name, Collection<String> values) {
        return put(name, () -> {
            generator.writeStartArray();
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        });
    }

    /** An amount with as many decimals as its currency has. */
    public JsonWriter money(String name, Money value) {
        return decimal(name, value.amount());
    }

    public JsonWriter optionalMoney(String name, Optional<Money> value) {
        value.ifPresent(present -> money(name, present));
        return this;
    }

    /** A number with its decimals as they are. */
    public JsonWriter decimal(String name, BigDecimal value) {
        return put(name, () -> generator.writeNumber(value));
    }

    public JsonWriter optionalDecimal(String name, Optional<BigDecimal> value) {
        value.ifPresent(present -> decimal(name, present));
        return this;
    }

    public JsonWriter integer(String name, long value) {
        return put(name, () -> generator.writeNumber(value));
    }

    public JsonWriter flag(String name, boolean value) {
        return put(name, () -> generator.writeBoolean(value));
    }

    /** A point in time in UTC, such as 2026-11-23T10:15:00Z. */
    public JsonWriter instant(String name, Instant value) {
        return text(name, value.toString());
    }

    public JsonWriter optionalInstant(String name, Optional<Instant> value) {
        value.ifPresent(present -> instant(name, present));
        return this;
    }

    public JsonWriter date(String name, LocalDate value) {
        return text(name, value.toString());
    }

    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        return put(name, () -> inBraces(fields));
    }

    public <T> JsonWriter object(String name, T value, BiConsumer<T, JsonWriter> fields) {
        return object(name, out -> fields.accept(value, out));
    }

    public <T> JsonWriter optionalObject(String name, Optional<T> value, BiConsumer<T, JsonWriter> fields) {
        value.ifPresent(present -> object(name, present, fields));
        return this;
    }

    public <T> JsonWriter list(String name, Collection<T> values, BiConsumer<T, JsonWriter> fields) {
        return put(name, () -> inBrackets(values, fields));
    }

    /** An array that is left out if it is empty. */
    public <T> JsonWriter optionalList(String name, Collection<T> values, BiConsumer<T, JsonWriter> fields) {
        return values.isEmpty() ? this : list(name, values, fields);
    }

    /** JSON that was written before, as it is. */
    public JsonWriter raw(String name, String json) {
        return put(name, () -> generator.writeRawValue(json));
    }

    private <T> void inBrackets(Collection<T> values, BiConsumer<T, JsonWriter> fields) throws IOException {
        generator.writeStartArray();
        for (T value : values) {
            inBraces(out -> fields.accept(value, out));
        }
        generator.writeEndArray();
    }

    private void inBraces(Consumer<JsonWriter> fields) throws IOException {
        generator.writeStartObject();
        fields.accept(this);
        generator.writeEndObject();
    }

    private JsonWriter put(String name, Writing value) {
        try {
            generator.writeFieldName(name);
            value.write();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String written(Document document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonFormat.factory().createGenerator(text)) {
            document.write(new JsonWriter(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private interface Writing {
        void write() throws IOException;
    }

    private interface Document {
        void write(JsonWriter out) throws IOException;
    }
}
