package kassa.domain.purchasecontrol;

import java.time.Instant;
import java.util.Objects;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.Receipt;

/** What the last receipt of a controlled purchase sells. */
public record SoldCart(InstitutionInvoiceId receipt, GoodsCount goods, Instant issuedAt) {

    public SoldCart {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(goods, "goods");
        Objects.requireNonNull(issuedAt, "issuedAt");
    }

    public static SoldCart of(Receipt receipt) {
        return new SoldCart(receipt.id(), GoodsCount.of(receipt.cart().lines()), receipt.issuedAt());
    }
}
