package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.STORE;

import java.util.List;
import kassa.application.invoice.FiledInvoice;
import kassa.application.invoice.InvoiceIntake;
import kassa.application.invoice.TellInvoice;
import kassa.application.port.memory.SettableClock;
import kassa.application.pricing.CartAssembly;
import kassa.domain.invoice.Retention;
import kassa.domain.invoice.SampleInvoices;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Sha256;

/** The use cases of invoices over a store, at noon. */
public final class InvoiceDesk {

    private final SettableClock clock = SettableClock.at(SampleInvoices.NOON);
    private final InvoiceIntake intake;

    private InvoiceDesk(StorePorts ports, Retention retention) {
        this.intake = InvoiceIntake.over(
                ports.transactions(),
                ports.institutions(),
                new CartAssembly(ports.products(), ports.campaigns(), ports.programmes(), ports.accounts()),
                ports.campaigns(),
                ports.receipts(),
                ports.invoices(),
                retention,
                clock);
    }

    /** Over a store that has its shops and products, see {@link ReceiptDesk#open}. */
    public static InvoiceDesk at(StorePorts ports) {
        return at(ports, Retention.usual());
    }

    public static InvoiceDesk at(StorePorts ports, Retention retention) {
        return new InvoiceDesk(ports, retention);
    }

    public InvoiceIntake intake() {
        return intake;
    }

    public SettableClock clock() {
        return clock;
    }

    /** The invoice I-1 of the shop that {@link Samples} have, for two pieces of P1: 3.98. */
    public static SampleInvoices.Told told() {
        return SampleInvoices.of(cart("P1"));
    }

    /** Two pieces of each. */
    public static Cart cart(String... products) {
        return Cart.of(
                PriceTerms.of(Samples.institution(STORE)),
                List.of(products).stream()
                        .map(Samples::product)
                        .map(product -> CartLine.of(product, Quantity.pieces(2)))
                        .toList(),
                SampleInvoices.NOON);
    }

    /** @param text as which the invoice comes, and what its content is told by */
    public void tell(SampleInvoices.Told told, String text) {
        intake.take(new TellInvoice(told.invoice(), Sha256.of(text), text));
    }

    public List<FiledInvoice> find() {
        return find(STORE);
    }

    public List<FiledInvoice> find(InstitutionId store) {
        return intake.find(store, new InvoiceId("I-1"));
    }

    /** What deviates in the last revision of the invoice, as kinds with their places. */
    public List<String> deviations() {
        return find().get(find().size() - 1).revision().deviations().stream()
                .map(each -> (each.kind().label() + " " + each.place()).strip())
                .toList();
    }
}
