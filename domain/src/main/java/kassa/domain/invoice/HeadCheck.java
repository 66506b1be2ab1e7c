package kassa.domain.invoice;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.Institution;
import kassa.domain.receipt.Shipment;

/** Who sold, in which currency, whether it is paid, how it was sent, and which cards the buyer had. */
final class HeadCheck {

    private static final String NUMBER_SIGNS = "[\\s.-]";

    private final List<Deviation> found = new ArrayList<>();

    private HeadCheck() {}

    static List<Deviation> of(Invoice invoice, Institution store) {
        HeadCheck check = new HeadCheck();
        check.status(invoice.status());
        check.currency("/currency", invoice.currency(), store);
        invoice.shipment().ifPresent(shipment -> check.shipment(shipment, store));
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
        check.cards(invoice.buyer().cards());
        return check.found;
    }

    /** Whether its amounts can be held against those of the store. */
    static boolean isComparable(Invoice invoice, Institution store) {
        return invoice.currency().equals(store.currency())
                && invoice.shipment()
                        .filter(shipment -> !shipment.currency().equals(store.currency()))
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

    private void shipment(InvoicedShipment told, Institution store) {
        word("/shipment/method", told.method(), Shipment.METHODS);
        word("/shipment/status", told.status(), Shipment.STATUSES);
        currency("/shipment/currency", told.currency(), store);
        if (told.charged().isEmpty()) {
            found.add(new Deviation(
                    DeviationKind.SHIPMENT,
                    "/shipment/price",
                    told.price().toPlainString(),
                    "a price in " + told.currency().getCurrencyCode()));
        }
    }

    private void word(String place, String told, List<String> known) {
        if (!known.contains(told)) {
            found.add(new Deviation(DeviationKind.SHIPMENT, place, told, String.join(", ", known)));
        }
    }

    /** What it says is never the number, which tells of the buyer. */
    private void cards(List<RequestedCard> cards) {
        Set<CardId> known = new HashSet<>();
        for (int i = 0; i < cards.size(); i++) {
            CardId card = cards.get(i).id();
            if (!known.add(card)) {
                found.add(new Deviation(
                        DeviationKind.CARDS, "/buyer/loyaltyCards/" + i, card.programmeId(), "each card once"));
            }
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
