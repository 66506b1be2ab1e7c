package kassa.adapter.http.invoice;

import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.List;
import kassa.adapter.http.document.AddressJson;
import kassa.adapter.http.document.LoyaltyCardsJson;
import kassa.adapter.http.document.PersonIdJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.invoice.Buyer;
import kassa.domain.invoice.Seller;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.PersonId;

/** The platform's SellerParty and BuyerParty: {@code {"uniqueCode": "demo-store", "sellerName": "Store", ..}}. */
final class PartiesJson {

    static final JsonValue<Seller> SELLER = object(PartiesJson::seller);
    /** As the platform sends it. */
    static final JsonValue<Buyer> BUYER = object(in -> buyer(in, PersonIdJson.VALUE));

    /** As it was written here: it may have been forgotten. */
    static final JsonValue<Buyer> STORED_BUYER = object(in -> buyer(in, text().as(PersonId::new)));

    private PartiesJson() {}

    private static Seller seller(JsonObject in) {
        return new Seller(
                in.required("uniqueCode", text().as(InstitutionId::new)),
                in.required("sellerName", text()),
                in.optional("vatNumber", text()),
                in.optional("regNumber", text()),
                in.optional("address", AddressJson.VALUE));
    }

    static void write(Seller seller, JsonWriter out) {
        out.text("uniqueCode", seller.store().value())
                .text("sellerName", seller.name())
                .optionalText("vatNumber", seller.vatNumber())
                .optionalText("regNumber", seller.regNumber())
                .optionalObject("address", seller.address(), AddressJson::write);
    }

    private static Buyer buyer(JsonObject in, JsonValue<PersonId> persons) {
        return new Buyer(
                in.required("uniqueCode", persons), in.orElse("loyaltyCards", LoyaltyCardsJson.TOLD, List.of()));
    }

    static void write(Buyer buyer, JsonWriter out) {
        out.text("uniqueCode", buyer.person().value()).optionalList("loyaltyCards", buyer.cards(), PartiesJson::write);
    }

    private static void write(RequestedCard card, JsonWriter out) {
        out.text("id", card.id().programmeId())
                .text("cardNumber", card.id().cardNumber())
                .flag("useBonusOnPayment", card.useBonus());
    }
}
