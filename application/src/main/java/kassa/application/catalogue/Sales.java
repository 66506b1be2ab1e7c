package kassa.application.catalogue;

import java.util.Map;
import kassa.application.port.DrivenPort;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;

/** How often the products of each store were sold, as far as it has been counted. */
@DrivenPort
public interface Sales {

    /**
     * The fiscal number of the last receipt of the store that has been counted, 0 before the first. Within work that writes,
     * whoever else asks waits until that work is done: no receipt is counted twice.
     */
    long countedTo(InstitutionId institution);

    /**
     * Adds to the counts, in work that has asked how far they go; the catalogue of the store has changed then.
     *
     * @param receipts on how many receipts each product stood that come now; products that the catalogue does not have are
     *     counted too, in case it ever has them
     * @param countedTo the fiscal number of the last of these receipts
     */
    void add(InstitutionId institution, Map<ProductId, Integer> receipts, long countedTo);
}
