package kassa.adapter.http.purchasecontrol;

import java.util.List;
import java.util.Optional;
import kassa.adapter.http.document.PlatformProductJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.purchasecontrol.ControlTexts;
import kassa.application.purchasecontrol.Purchase;
import kassa.domain.pricing.ShownProduct;
import kassa.domain.purchasecontrol.ControlStatus;

/** The platform's PurchaseControlResult and its request for a cart: {@code {"invoiceId": "I-1", .., "status": "PASSED"}}. */
public final class ControlTextsJson implements ControlTexts {

    /** The platform's own spelling. */
    static final String EXPIRED = "EXIPRED";

    @Override
    public String result(Purchase purchase, ControlStatus status, Optional<List<ShownProduct>> changed) {
        return JsonWriter.object(out -> {
            write(purchase, out);
            changed.ifPresent(products -> out.list("products", products, PlatformProductJson::write));
            out.text("status", status == ControlStatus.EXPIRED ? EXPIRED : status.name());
        });
    }

    @Override
    public String resend(Purchase purchase) {
        return JsonWriter.object(purchase, ControlTextsJson::write);
    }

    private static void write(Purchase purchase, JsonWriter out) {
        out.text("invoiceId", purchase.invoice().value())
                .text("institutionId", purchase.institution().value());
    }
}
