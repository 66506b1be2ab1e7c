package kassa.domain.invoice;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kassa.domain.node.Institution;

/** Who sold, in which currency, and whether it is paid. */
final class HeadCheck {

    private static final String NUMBER_SIGNS = "[\\s.-]";

    private final List<Deviation> found = new ArrayList<>();

    private HeadCheck() {}

    static List<Deviation> of(Invoice invoice, Institution store) {
        HeadCheck check = new HeadCheck();
        check.status(invoice.status());
        check.currency("/currency", invoice.currency(), store);
        invoice.shipment()
                .ifPresent(shipment ->
                        check.currency("/shipment/currency", shipment.price().currency(), store));
        check.number(
                DeviationKind.SELLER_VAT_NUMBER,
                "/seller/vatNumber",
                invoice.seller().vatNumber(),
                store.vatNumber());
        check.number(
                DeviationKind.SELLER_REG_NUMBER,
                "/seller/regNumber",
                invoice.seller().regNumber(),
                store.registrationNumber());
        return check.found;
    }

    /** Whether its amounts can be held against those of the store. */
    static boolean isComparable(Invoice invoice, Institution store) {
        return invoice.currency().equals(store.currency())
                && invoice.shipment()
                        .filter(shipment -> !shipment.price().currency().equals(store.currency()))
                        .isEmpty();
    }

    private void status(String status) {
        if (!status.equals(Invoice.PAYED)) {
            found.add(new Deviation(DeviationKind.STATUS, "/status", status, Invoice.PAYED));
        }
    }

    private void currency(String place, Currency told, Institution store) {
        if (!told.equals(store.currency())) {
            found.add(new Deviation(
                    DeviationKind.CURRENCY,
                    place,
                    told.getCurrencyCode(),
                    store.currency().getCurrencyCode()));
        }
    }

    /** Numbers that one of both does not tell are not compared. */
    private void number(DeviationKind kind, String place, Optional<String> told, Optional<String> ours) {
        if (told.isPresent() && ours.isPresent() && !plain(told.get()).equals(plain(ours.get()))) {
            found.add(new Deviation(kind, place, told.get(), ours.get()));
        }
    }

    private static String plain(String number) {
        return number.replaceAll(NUMBER_SIGNS, "").toUpperCase(Locale.ROOT);
    }
}
