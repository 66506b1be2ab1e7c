package kassa.application.delivery;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.delivery.ArrivingOrder;
import kassa.domain.delivery.OrderId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/** What the platform is asked for an order by: one of its three numbers. */
public record OrderQuestion(Key key, String value) {

    /** Which number it is. */
    public enum Key {
        ID,
        INVOICE_ID,
        INSTITUTION_INVOICE_ID
    }

    public OrderQuestion {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }

    public static OrderQuestion byId(OrderId id) {
        return new OrderQuestion(Key.ID, id.value());
    }

    public static OrderQuestion byInvoice(InvoiceId invoice) {
        return new OrderQuestion(Key.INVOICE_ID, invoice.value());
    }

    public static OrderQuestion byReceipt(InstitutionInvoiceId receipt) {
        return new OrderQuestion(Key.INSTITUTION_INVOICE_ID, receipt.value());
    }

    /** Whether that is an order that was asked for. */
    boolean isAnsweredBy(ArrivingOrder order) {
        return number(order).equals(Optional.of(value));
    }

    private Optional<String> number(ArrivingOrder order) {
        return switch (key) {
            case ID -> Optional.of(order.id().value());
            case INVOICE_ID -> order.invoice().map(InvoiceId::value);
            case INSTITUTION_INVOICE_ID -> order.receipt().map(InstitutionInvoiceId::value);
        };
    }
}
