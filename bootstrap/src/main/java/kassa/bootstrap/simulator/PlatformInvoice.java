package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.time.Instant;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.json.JsonWriter;

/** The invoice that the platform makes of a purchase itself. */
record PlatformInvoice(String id, Basket basket, Offered receipt, Instant paidAt) {

    String json() {
        JsonTree told = receipt.receipt();
        return JsonWriter.object(out -> out.text("id", id)
                .text("institutionInvoiceId", receipt.id())
                .object(
                        "seller",
                        seller ->
                                seller.text("uniqueCode", basket.institution()).text("sellerName", "Simulated Store"))
                .object(
                        "buyer",
                        buyer -> buyer.text("uniqueCode", basket.person())
                                .optionalList("loyaltyCards", basket.cards(), BasketCard::write))
                .text("status", "PAYED")
                .instant("createdAt", paidAt)
                .instant("closedAt", paidAt)
                .list("products", basket.lines(), BasketLine::write)
                .text("currency", told.field("currency").text().orElse(""))
                .object(
                        "total",
                        total -> total.object(
                                        "vat",
                                        vat -> vat.decimal("sumWithVAT", amount(told, "total"))
                                                .decimal("sumWithoutVAT", amount(told, "totalWithoutVAT"))
                                                .decimal("VATSum", amount(told, "vatSum")))
                                .decimal("totalToPay", amount(told, "total")))
                .optionalObject("shipment", basket.shipment(), BasketShipment::write));
    }

    private static BigDecimal amount(JsonTree receipt, String name) {
        return receipt.field(name).number().orElse(BigDecimal.ZERO);
    }
}
