package kassa.application.catalogue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kassa.application.port.DrivenPort;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.LangCode;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;

/**
 * The products that stores have on sale and their categories, to be found by name. It is made from the catalogues and can be
 * made again from them at any time.
 *
 * <p>Words are what stands between characters that are no letters or digits. Case and diacritics do not count: {@code
 * sokolaad} finds {@code Šokolaad} and {@code šokolaad} finds {@code Sokolaad}. A name matches if every word asked for is
 * the beginning of one of its words, in any order: names in the customer's language (which is the original where there is
 * no translation) come before those in other languages, the very name before names that have the words whole and these
 * before the others, then what is sold more often, then the order of the alphabet in that language, then that of ids. If
 * nothing matches, one typing error is forgiven in each word of five letters and more, and names that nearly have the
 * words whole come before the others. Of what is asked for, the first hundred words count, and the first 200 letters of
 * each.
 *
 * <p>Thread-safe. Searches go on during an update and see the catalogue before it, then the one after it.
 */
@DrivenPort
public interface CatalogueIndex {

    /** The version of the store's catalogue that searches see; empty if there is none yet. */
    OptionalLong version(InstitutionId store);

    /**
     * Takes in what has changed in the catalogue of a store since the version that it has, all or nothing.
     *
     * @param version what it is up to then
     * @param changed the products as they are now, those no longer on sale among them
     */
    void update(Institution store, long version, Stream<IndexEntry> changed);

    /**
     * The products whose names match, the best first.
     *
     * @throws kassa.application.port.StorageUnavailable if the store's catalogue is not there yet
     */
    FoundProducts named(InstitutionId store, NameSearch search);

    /**
     * One page of the products that were asked for.
     *
     * @throws kassa.application.port.StorageUnavailable if the store's catalogue is not there yet
     */
    FoundProducts page(InstitutionId store, ProductListing listing);

    /**
     * The categories whose names match, the best first.
     *
     * @throws kassa.application.port.StorageUnavailable if the store's catalogue is not there yet
     */
    List<CountedCategory> categories(InstitutionId store, NameSearch search);

    /**
     * The categories that stand below no other, by name.
     *
     * @throws kassa.application.port.StorageUnavailable if the store's catalogue is not there yet
     */
    List<CountedCategory> roots(InstitutionId store, LangCode language);

    /** How many products each category has on sale, itself and below; nothing if the catalogue is not there yet. */
    Map<CategoryId, Integer> onSale(InstitutionId store);
}
