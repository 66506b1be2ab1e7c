package kassa.application.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/**
 * The barcodes that a catalogue file takes from products of the catalogue.
 *
 * <p>A barcode may go over if the file gives the product that bore it other ones: known only when all is read.
 */
final class BarcodeClaims {

    private final List<Claim> claims = new ArrayList<>();
    private final Set<ProductId> concerned = new HashSet<>();
    private final Set<ProductId> owners = new HashSet<>();

    private record Claim(long line, ProductId claimant, Barcode code, ProductId owner) {}

    /** @param ownersNow who bears the barcodes of the row in the catalogue, by their keys */
    void take(ProductRow.Good row, Map<String, ProductId> ownersNow) {
        ProductId claimant = row.product().id();
        for (Barcode code : row.product().barcodes()) {
            ProductId owner = ownersNow.get(code.key());
            if (owner != null && !owner.equals(claimant)) {
                claims.add(new Claim(row.line(), claimant, code, owner));
                concerned.addAll(List.of(claimant, owner));
                owners.add(owner);
            }
        }
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    /** Whether one of the claims is by that product, or on it. */
    boolean concern(ProductId product) {
        return concerned.contains(product);
    }

    /** Whether a row of the file takes a barcode from that product. */
    boolean bereave(ProductId product) {
        return owners.contains(product);
    }

    /**
     * Says which claims are in vain: a row with such a claim is bad, so that its own product stays as it is and keeps what
     * others claim from it.
     *
     * @param stays whether a product stays as it is, as far as is known
     */
    void judge(Predicate<ProductId> stays, RowRemarks faults) {
        Map<ProductId, List<Claim>> onOwner = claims.stream().collect(Collectors.groupingBy(Claim::owner));
        Deque<ProductId> keepers =
                new ArrayDeque<>(onOwner.keySet().stream().filter(stays).toList());
        while (!keepers.isEmpty()) {
            List<Claim> vain =
                    Optional.ofNullable(onOwner.remove(keepers.poll())).orElse(List.of());
            vain.forEach(claim ->
                    faults.add(claim.line(), "barcodes: " + claim.code() + " belongs to product " + claim.owner()));
            vain.stream().map(Claim::claimant).filter(stays).forEach(keepers::add);
        }
    }
}
