package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import io.javalin.http.Context;
import kassa.bootstrap.architecture.planted.adapter.http.server.Exchange;
import kassa.bootstrap.architecture.planted.application.receipt.ReceiptLifecycle;

/** A feature that keeps the rules. */
public record ReceiptRoutes(ReceiptLifecycle receipts) {

    public Exchange answer(Context context) {
        PriceJson body = new PriceJson(receipts.issued());
        return new Exchange(context.path() + body.text());
    }
}
