package kassa.domain.pricing;

import java.util.List;
import java.util.Optional;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.Money;
import kassa.domain.money.Rounding;
import kassa.domain.vat.VatRate;

/**
 * Something a cart charges for: goods, a deposit or the shipment.
 *
 * @param list before any reduction, in minor units of the store's basis
 * @param amount after all of them
 */
record Charge(Optional<DraftRow> row, Optional<Deposit> deposit, VatRate vatRate, long list, long amount) {

    static Charge ofGoods(DraftRow row) {
        VatRate rate = row.article().price().vatRate();
        return new Charge(Optional.of(row), Optional.empty(), rate, row.list(), row.current());
    }

    static Charge ofDeposit(DraftRow row, Deposit deposit, PriceTerms terms) {
        long minor = Countable.require(
                Rounding.toMinor(row.amount().multiply(deposit.price().amount()), terms.digits()));
        return new Charge(Optional.of(row), Optional.of(deposit), deposit.vatRate(), minor, minor);
    }

    static Charge ofShipment(ShipmentCharge shipment) {
        long minor = Countable.require(shipment.price().minor());
        return new Charge(Optional.empty(), Optional.empty(), shipment.vatRate(), minor, minor);
    }

    boolean isShipment() {
        return row.isEmpty();
    }

    PricedShipment shipment(Money gross) {
        return new PricedShipment(new Money(amount, gross.currency()), gross, vatRate);
    }

    PricedRow row(Money gross, PriceTerms terms) {
        return deposit.map(charged -> depositRow(charged, gross)).orElseGet(() -> goodsRow(gross, terms));
    }

    private PricedRow goodsRow(Money gross, PriceTerms terms) {
        DraftRow draft = row.orElseThrow();
        Article article = draft.article();
        return new PricedRow(
                RowKind.GOODS,
                article.product(),
                article.barcode(),
                article.name(),
                article.categories(),
                draft.line().quantity(),
                article.price().unitPrice(),
                vatRate,
                new Money(list, gross.currency()),
                draft.steps(),
                draft.paid(),
                new Money(amount, gross.currency()),
                gross,
                PriceComparison.of(draft, terms));
    }

    private PricedRow depositRow(Deposit charged, Money gross) {
        DraftRow draft = row.orElseThrow();
        Article article = draft.article();
        TranslatedText name = charged.name();
        Money money = new Money(amount, gross.currency());
        return new PricedRow(
                RowKind.DEPOSIT,
                article.product(),
                article.barcode(),
                name,
                List.of(),
                draft.line().quantity(),
                charged.price(),
                vatRate,
                money,
                List.of(),
                draft.amount(),
                money,
                gross,
                new PriceCheck.NotSent());
    }
}
