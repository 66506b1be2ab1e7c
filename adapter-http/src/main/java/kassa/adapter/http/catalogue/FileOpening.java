package kassa.adapter.http.catalogue;

import java.io.IOException;
import java.io.InputStream;

/** Opens a catalogue file, each time from its beginning. */
@FunctionalInterface
public interface FileOpening {
    InputStream open() throws IOException;
}
