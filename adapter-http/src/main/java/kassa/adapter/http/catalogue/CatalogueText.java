package kassa.adapter.http.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.rule.RuleViolation;

/** The text of a catalogue file: strict UTF-8, with or without a byte order mark. */
final class CatalogueText {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CatalogueText() {}

    /** @throws RuleViolation {@code catalogue.unreadable-file} if it cannot be opened */
    static Reader open(FileOpening file) {
        try {
            return withoutMark(file.open());
        } catch (NoSuchFileException missing) {
            throw unreadable("there is no file " + missing.getMessage());
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private static Reader withoutMark(InputStream bytes) throws IOException {
        // Unlike one made from a charset, a reader with a decoder of its own reports what is no UTF-8.
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException failure) {
            text.close();
            throw failure;
        }
    }

    static RuleViolation unreadable(IOException failure) {
        return unreadable(
                failure instanceof CharacterCodingException
                        ? "the file is not encoded in UTF-8"
                        : "the file cannot be read: " + failure.getMessage());
    }

    static RuleViolation unreadable(String why) {
        return new RuleViolation(CatalogueRule.UNREADABLE_FILE, why);
    }
}
