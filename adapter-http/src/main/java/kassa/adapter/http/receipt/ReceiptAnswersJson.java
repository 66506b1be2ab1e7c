package kassa.adapter.http.receipt;

import kassa.adapter.http.document.PricedRowJson;
import kassa.adapter.http.document.ShipmentJson;
import kassa.adapter.http.document.TotalsJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.receipt.ReceiptAnswers;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.LangCode;
import kassa.domain.pricing.CardPoints;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.PricedShipment;
import kassa.domain.product.Barcode;
import kassa.domain.receipt.Receipt;

/**
 * The platform's Receipt: {@code {"institutionInvoiceId": "R-1", "products": [..], "total": 10.85}}.
 *
 * <p>All amounts include VAT but for the two that say otherwise; names are in the customer's language. One receipt always
 * gives the same text.
 */
public final class ReceiptAnswersJson implements ReceiptAnswers {

    @Override
    public String answer(Receipt receipt) {
        return JsonWriter.object(receipt, ReceiptAnswersJson::write);
    }

    private static void write(Receipt receipt, JsonWriter out) {
        LangCode language = receipt.language();
        out.text("institutionInvoiceId", receipt.id().value())
                .text("invoiceId", receipt.invoiceId().value())
                .text("institutionId", receipt.institutionId().value())
                .text("customerId", receipt.customer().value())
                .list("products", receipt.priced().rows(), (row, product) -> write(row, language, product))
                .optionalList("loyaltyCards", receipt.priced().points(), ReceiptAnswersJson::write);
        receipt.priced().shipment().ifPresent(charged -> write(receipt, charged, out));
        out.text("currency", receipt.priced().currency().getCurrencyCode());
        TotalsJson.write(receipt.priced().totals(), out);
    }

    private static void write(PricedRow row, LangCode language, JsonWriter out) {
        out.text("id", PricedRowJson.id(row).orElse(""))
                .text("barcode", row.barcode().map(Barcode::value).orElse(""))
                .text("productName", row.name().in(language))
                .decimal("amount", row.quantity().value())
                .money("rowPrice", row.gross())
                .optionalList("categories", row.categories(), (category, shelf) -> write(category, language, shelf));
    }

    private static void write(Category category, LangCode language, JsonWriter out) {
        out.text("id", category.id().value()).text("name", category.name().in(language));
    }

    private static void write(CardPoints card, JsonWriter out) {
        out.text("id", card.id().programmeId())
                .text("cardNumber", card.id().cardNumber())
                .money("bonusUsed", card.used())
                .money("bonusEarned", card.earned());
    }

    private static void write(Receipt receipt, PricedShipment charged, JsonWriter out) {
        out.optionalObject(
                "shipment",
                receipt.shipment(),
                (shipment, fields) -> ShipmentJson.write(shipment, charged.gross(), fields));
    }
}
