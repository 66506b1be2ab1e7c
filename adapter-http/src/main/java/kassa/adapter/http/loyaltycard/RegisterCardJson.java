package kassa.adapter.http.loyaltycard;

import static kassa.adapter.http.json.JsonValue.list;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.document.PersonIdJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.json.Words;
import kassa.application.loyaltycard.RegisterCard;
import kassa.application.loyaltycard.RegisteredCard;
import kassa.domain.loyaltycard.HolderClaim;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.ProgrammeType;
import kassa.domain.loyaltycard.ValidationType;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.PersonId;

/**
 * The platform's LoyaltyCardRegistrationRequest, {@code {"loyaltyCard": {"id": "7", "validationType": ["PHONE"], ..},
 * "value": "5123 4567", "personId": "P-1"}}, and its answer.
 *
 * <p>Of the programme its id, its type and what may be proved with count. A programme that does not say lets customers
 * prove with anything.
 */
final class RegisterCardJson {

    private static final int MAX_VALUE = 320;
    private static final int MAX_TYPES = 20;

    private static final JsonValue<ValidationType> TYPE =
            oneOf(Words.of(ValidationType.class).also("CARD_NUMER", ValidationType.CARD_NUMBER));

    private RegisterCardJson() {}

    /** What counts of a programme. */
    private record Programme(String id, Optional<ProgrammeType> type, Set<ValidationType> provedWith) {}

    static RegisterCard read(JsonObject in) {
        Programme programme = in.required("loyaltyCard", object(RegisterCardJson::programme));
        String value = in.required("value", text(MAX_VALUE));
        PersonId person = in.required("personId", PersonIdJson.VALUE);
        Optional<InstitutionId> institution = in.optional("institutionId", text().as(InstitutionId::new));
        return new RegisterCard(
                programme.id(), programme.type(), new HolderClaim(value, programme.provedWith()), person, institution);
    }

    private static Programme programme(JsonObject in) {
        String id = in.required("id", text(LoyaltyProgramme.MAX_ID));
        Optional<ProgrammeType> type = in.optional("type", oneOf(ProgrammeType.class));
        List<ValidationType> types = in.orElse(
                "validationType|validationTypes", list(MAX_TYPES, TYPE).orText(TYPE.as(List::of)), List.of());
        return new Programme(id, type, types.isEmpty() ? EnumSet.allOf(ValidationType.class) : Set.copyOf(types));
    }

    static void write(RegisteredCard card, JsonWriter out) {
        out.text("id", card.card().programmeId())
                .text("cardNumber", card.card().cardNumber())
                .text("type", card.type().name())
                .optionalMoney("bonus", card.bonus());
    }
}
