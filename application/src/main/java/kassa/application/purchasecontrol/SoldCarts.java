package kassa.application.purchasecontrol;

import java.util.Objects;
import kassa.application.receipt.IssuedCarts;
import kassa.domain.purchasecontrol.SoldCart;
import kassa.domain.receipt.Receipt;

/**
 * Holds what receipts sell against what was approved, with one look by key for each receipt.
 *
 * <p>Nothing is refused: the platform has the customer's app locked for as long as it must be, and once it asks for a
 * receipt, money may move. What deviates stands on the case.
 */
public final class SoldCarts implements IssuedCarts {

    private final ControlCases cases;

    public SoldCarts(ControlCases cases) {
        this.cases = Objects.requireNonNull(cases, "cases");
    }

    @Override
    public void issued(Receipt receipt) {
        cases.find(new Purchase(receipt.institutionId(), receipt.invoiceId()))
                .ifPresent(known -> cases.replace(
                        known.value().with(known.value().control().sell(SoldCart.of(receipt))), known.version()));
    }
}
