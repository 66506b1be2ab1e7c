package kassa.application.catalogue;

import java.util.stream.Stream;
import kassa.application.port.DrivenPort;

/** A catalogue file that can be read as often as need be. */
@DrivenPort
public interface ProductSource {

    /**
     * All rows from the first to the last, read as they are used; the caller closes the stream.
     *
     * @throws kassa.domain.rule.RuleViolation {@code catalogue.unreadable-file} if the file or its header cannot be read,
     *     here or while the rows are used
     */
    Stream<ProductRow> rows();
}
