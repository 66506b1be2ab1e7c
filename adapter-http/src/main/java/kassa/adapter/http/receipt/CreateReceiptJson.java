package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.list;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kassa.adapter.http.document.LangCodeJson;
import kassa.adapter.http.document.LoyaltyCardsJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.application.receipt.CreateReceipt;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.PricingRule;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.receipt.Shipment;
import kassa.domain.rule.RuleViolation;

/** The platform's CreateReceiptRequest: {@code {"invoiceId": "I-1", "langCode": "ET", "products": [..], ..}}. */
final class CreateReceiptJson {

    static final JsonValue<InvoiceId> INVOICE_ID = text().as(InvoiceId::new);
    static final JsonValue<InstitutionId> INSTITUTION_ID = text().as(InstitutionId::new);

    private static final JsonValue<PersonId> PERSON_ID = text().as(PersonId::new);
    private static final JsonValue<List<RequestedLine>> LINES =
            list(Cart.MAX_LINES, object(RequestedLineJson::read)).as(CreateReceiptJson::requireSome);

    private CreateReceiptJson() {}

    /** Reads the request and keeps {@code original} beside it. */
    static Function<JsonObject, CreateReceipt> keeping(String original) {
        return in -> read(in, original);
    }

    private static CreateReceipt read(JsonObject in, String original) {
        InvoiceId invoice = in.required("invoiceId", INVOICE_ID);
        PersonId customer = in.required("personId", PERSON_ID);
        InstitutionId institution = in.required("institutionId", INSTITUTION_ID);
        LangCode language = in.required("langCode", LangCodeJson.VALUE);
        List<RequestedLine> lines = in.required("products", LINES);
        List<RequestedCard> cards = in.orElse("loyaltyCards", LoyaltyCardsJson.VALUE, List.of());
        Optional<Shipment> shipment = in.optional("shipment", ShipmentJson.VALUE);
        return new CreateReceipt(
                institution, invoice, customer, new RequestedCart(language, lines, cards, shipment), original);
    }

    private static List<RequestedLine> requireSome(List<RequestedLine> lines) {
        RuleViolation.unless(!lines.isEmpty(), PricingRule.LINES, "a cart has one to " + Cart.MAX_LINES + " lines");
        return lines;
    }
}
