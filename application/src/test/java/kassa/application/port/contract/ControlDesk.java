package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.STORE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kassa.application.platform.KeptCall;
import kassa.application.pricing.CartAssembly;
import kassa.application.purchasecontrol.CheckCart;
import kassa.application.purchasecontrol.ConcludeControl;
import kassa.application.purchasecontrol.ControlTerms;
import kassa.application.purchasecontrol.ControlTexts;
import kassa.application.purchasecontrol.FiledControl;
import kassa.application.purchasecontrol.NamedPurchase;
import kassa.application.purchasecontrol.Purchase;
import kassa.application.purchasecontrol.PurchaseControl;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.pricing.ShownProduct;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlPolicy;
import kassa.domain.purchasecontrol.ControlStatus;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.RequestedCart;

/** The use cases of purchase control over the shops of a {@link ReceiptDesk}, by its clock; anything but P1 to P3 is unknown there. */
public final class ControlDesk {

    public static final Duration FOUR_HOURS = Duration.ofHours(4);

    private final StorePorts ports;
    private final PurchaseControl control;

    private ControlDesk(StorePorts ports, ReceiptDesk receipts, ControlPolicy policy) {
        this.ports = ports;
        this.control = PurchaseControl.over(
                ports.transactions(),
                ports.institutions(),
                new CartAssembly(ports.products(), ports.campaigns(), ports.programmes(), ports.accounts()),
                ports.controls(),
                ports.platformCalls(),
                new Words(),
                new ControlTerms(policy, FOUR_HOURS),
                receipts.clock());
    }

    public static ControlDesk at(StorePorts ports, ReceiptDesk receipts) {
        return at(ports, receipts, ControlPolicy.ofLines());
    }

    public static ControlDesk at(StorePorts ports, ReceiptDesk receipts, ControlPolicy policy) {
        return new ControlDesk(ports, receipts, policy);
    }

    public PurchaseControl control() {
        return control;
    }

    /** A piece of each of the products. */
    public ControlDecision check(String invoice, String... products) {
        return check("customer", STORE, invoice, ReceiptDesk.cart(products));
    }

    public ControlDecision check(String person, InstitutionId shop, String invoice, RequestedCart cart) {
        Purchase purchase = new Purchase(shop, new InvoiceId(invoice));
        return control.check(new CheckCart(purchase, new PersonId(person), cart, "request of " + invoice));
    }

    public ControlCase conclude(String invoice, ControlStatus status, RequestedLine... changed) {
        Optional<List<RequestedLine>> products = Optional.of(List.of(changed)).filter(lines -> !lines.isEmpty());
        return control.conclude(
                        named(invoice), new ConcludeControl(status, products, Optional.of("Mari"), Optional.empty()))
                .control();
    }

    public static NamedPurchase named(String invoice) {
        return new NamedPurchase(new InvoiceId(invoice), Optional.empty());
    }

    public FiledControl filed(String invoice) {
        return control.find(named(invoice));
    }

    public ControlCase find(String invoice) {
        return filed(invoice).control();
    }

    /** What the platform is to be told, such as {@code CONTROL_RESULT I1 PASSED}. */
    public List<String> told() {
        return ports.transactions().read(() -> ports.platformCalls().waiting(0, 1_000)).stream()
                .map(KeptCall::call)
                .map(call -> call.kind() + " " + call.subject().name() + " " + call.body())
                .toList();
    }

    /** Such as {@code PASSED} or {@code PASSED P1 1 PIECE}. */
    private static final class Words implements ControlTexts {

        @Override
        public String result(Purchase purchase, ControlStatus status, Optional<List<ShownProduct>> changed) {
            StringBuilder text = new StringBuilder(status.name());
            changed.ifPresent(products -> products.forEach(shown ->
                    text.append(" ").append(shown.product().id()).append(" ").append(shown.quantity())));
            return text.toString();
        }

        @Override
        public String resend(Purchase purchase) {
            return "again";
        }
    }
}
