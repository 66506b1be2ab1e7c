package kassa.domain.invoice;

import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kassa.domain.catalogue.LangCode;
import kassa.domain.invoice.SampleInvoices.Told;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.Carts;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.RequestedCart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An invoice for which we have issued a receipt")
class ReceiptOfInvoiceTest {

    private static final Cart CART = Cart.of(GROSS, List.of(line(piece("milk", "1.00", "24"), "2")), Carts.NOW);
    private static final Receipt ISSUED = Receipt.issue(
            new Receipt.Heading(
                    new InstitutionInvoiceId("R-1"),
                    new InvoiceId("I-1"),
                    new InstitutionId("store"),
                    new PersonId("P-1"),
                    1),
            new RequestedCart(new LangCode("ET"), List.of(), List.of(), Optional.empty()),
            CART,
            Duration.ofHours(1));
    private static final Receipt PAID = ISSUED.pay(
            new Payment(ISSUED.id(), Optional.empty(), Optional.empty(), Carts.NOW, "{}"), new FiscalNumber(1));

    private static List<String> check(Told told, Optional<Receipt> receipt) {
        Invoice invoice = told.invoice();
        return InvoiceCheck.of(invoice, SampleInvoices.facts(CART, invoice, receipt)).stream()
                .map(each -> each.kind().label() + " " + each.place() + " " + each.said() + " | " + each.computed())
                .toList();
    }

    private static Told named(String receipt) {
        Told told = SampleInvoices.of(CART);
        told.receipt = Optional.of(receipt);
        return told;
    }

    @Test
    @DisplayName("deviates in nothing if that is paid and comes to the same")
    void same() {
        assertThat(check(named("R-1"), Optional.of(PAID))).isEmpty();
        assertThat(check(SampleInvoices.of(CART), Optional.of(PAID))).isEmpty();
    }

    @Test
    @DisplayName("deviates if that is not paid, unless it does not say to be paid either")
    void unpaid() {
        assertThat(check(named("R-1"), Optional.of(ISSUED)))
                .containsExactly("receipt-unpaid /status PAYED | receipt R-1 is ISSUED");
        Told open = named("R-1");
        open.status = "OPEN";
        assertThat(check(open, Optional.of(ISSUED))).containsExactly("status /status OPEN | PAYED");
    }

    @Test
    @DisplayName("deviates if that comes to another total")
    void otherTotal() {
        assertThat(check(named("R-1").toPay("2.01").split("1.62", "0.39", "2.01"), Optional.of(PAID)))
                .contains("receipt-total /total/totalToPay 2.01 | 2.00 of receipt R-1");
    }

    @Test
    @DisplayName("deviates if it names another one")
    void unknown() {
        String unknown = "receipt-unknown /institutionInvoiceId R-2 | this store has issued no such receipt";

        assertThat(check(named("R-2"), Optional.empty())).containsExactly(unknown);
        assertThat(check(named("R-2"), Optional.of(PAID))).containsExactly(unknown);
    }
}
