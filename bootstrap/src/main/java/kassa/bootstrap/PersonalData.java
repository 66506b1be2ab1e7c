package kassa.bootstrap;

import java.util.List;
import java.util.stream.Stream;
import kassa.adapter.http.delivery.OrderFormat;
import kassa.adapter.http.invoice.InvoiceFormat;
import kassa.adapter.http.purchasecontrol.ControlCaseFormat;
import kassa.adapter.http.receipt.ReceiptAnswersJson;
import kassa.adapter.http.receipt.ReceiptFormat;
import kassa.adapter.persistence.delivery.OrderPersons;
import kassa.adapter.persistence.invoice.InvoicePersons;
import kassa.adapter.persistence.loyaltycard.CardPersons;
import kassa.adapter.persistence.platform.CallPersons;
import kassa.adapter.persistence.purchasecontrol.ControlPersons;
import kassa.adapter.persistence.receipt.ReceiptPersons;
import kassa.adapter.persistence.store.Store;
import kassa.application.person.PersonalRecords;

/** All that tells of persons: a feature that keeps such records has a line here, or {@code forget-person} leaves them. */
final class PersonalData {

    private PersonalData() {}

    /** In the order in which it is erased. */
    static List<PersonalRecords> in(Store store) {
        return Stream.concat(
                        CardPersons.in(store).stream(),
                        Stream.of(
                                CallPersons.in(store),
                                ControlPersons.in(store, new ControlCaseFormat()),
                                OrderPersons.in(store, new OrderFormat()),
                                InvoicePersons.in(store, new InvoiceFormat()),
                                ReceiptPersons.in(store, new ReceiptFormat(), new ReceiptAnswersJson())))
                .toList();
    }
}
