package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.list;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.text;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.adapter.http.document.CurrencyJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.invoice.Buyer;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceTotal;
import kassa.domain.invoice.InvoicedCampaign;
import kassa.domain.invoice.InvoicedProduct;
import kassa.domain.invoice.InvoicedShipment;
import kassa.domain.invoice.Seller;
import kassa.domain.pricing.Cart;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;

/**
 * The platform's Invoice: {@code {"id": "I-1", "seller": {..}, "buyer": {..}, "status": "PAYED", "products": [..], ..}}.
 *
 * <p>It is read, not judged: what stands where it should and is of its type is taken, whatever it says. Of fields that the
 * checks do not need nothing is asked; they are in the text that is kept.
 */
final class InvoiceJson {

    private static final JsonValue<List<InvoicedProduct>> PRODUCTS =
            list(Cart.MAX_LINES, InvoicedProductJson.VALUE).where(all -> !all.isEmpty(), "must not be empty");

    private InvoiceJson() {}

    /** As the platform sends it. */
    static Invoice read(JsonObject in) {
        Invoice invoice = read(in, PartiesJson.BUYER);
        long campaigns = Stream.concat(
                        invoice.campaigns().stream(),
                        invoice.products().stream().flatMap(product -> product.campaigns().stream()))
                .mapToLong(List::size)
                .sum();
        if (campaigns > InvoicedCampaignJson.MOST) {
            in.refuse(
                    "products",
                    "has with what the institution has " + campaigns + " campaigns; at most "
                            + InvoicedCampaignJson.MOST + " are accepted");
        }
        return invoice;
    }

    /** As it was written here. */
    static Invoice stored(JsonObject in) {
        return read(in, PartiesJson.STORED_BUYER);
    }

    private static Invoice read(JsonObject in, JsonValue<Buyer> buyers) {
        InvoiceId id = in.required("id", text().as(InvoiceId::new));
        Optional<InstitutionInvoiceId> receipt =
                in.optional("institutionInvoiceId", text().as(InstitutionInvoiceId::new));
        Seller seller = in.required("seller", PartiesJson.SELLER);
        Buyer buyer = in.required("buyer", buyers);
        String status = in.required("status", text());
        Instant created = in.required("createdAt", instant());
        Instant closed = in.required("closedAt", instant());
        List<InvoicedProduct> products = in.required("products", PRODUCTS);
        Currency currency = in.required("currency", CurrencyJson.VALUE);
        Optional<InvoiceTotal> total = in.optional("total", object(InvoiceTotalJson::read));
        Optional<List<InvoicedCampaign>> campaigns = in.optional("institutionCampaigns", InvoicedCampaignJson.LIST);
        Optional<InvoicedShipment> shipment = in.optional("shipment", InvoicedShipmentJson.VALUE);
        return new Invoice(
                id, receipt, seller, buyer, status, created, closed, products, currency, total, campaigns, shipment);
    }

    static void write(Invoice invoice, JsonWriter out) {
        out.text("id", invoice.id().value())
                .optionalText("institutionInvoiceId", invoice.receipt().map(InstitutionInvoiceId::value))
                .object("seller", invoice.seller(), PartiesJson::write)
                .object("buyer", invoice.buyer(), PartiesJson::write)
                .text("status", invoice.status())
                .instant("createdAt", invoice.createdAt())
                .instant("closedAt", invoice.closedAt())
                .list("products", invoice.products(), InvoicedProductJson::write)
                .text("currency", invoice.currency().getCurrencyCode())
                .optionalObject("total", invoice.total(), InvoiceTotalJson::write);
        invoice.campaigns().ifPresent(all -> out.list("institutionCampaigns", all, InvoicedCampaignJson::write));
        out.optionalObject("shipment", invoice.shipment(), InvoicedShipmentJson::write);
    }
}
