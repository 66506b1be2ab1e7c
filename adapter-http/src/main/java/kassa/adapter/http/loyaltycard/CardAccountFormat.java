package kassa.adapter.http.loyaltycard;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.text;

import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.PointReservation;

/** The account of a card as JSON to keep; points are counted in minor units of the store's currency. */
public final class CardAccountFormat implements DocumentFormat<CardAccount> {

    private static final JsonValue<PointReservation> RESERVATION = JsonValue.object(CardAccountFormat::reservation);

    @Override
    public String write(CardAccount account) {
        return JsonWriter.object(account, CardAccountFormat::write);
    }

    @Override
    public CardAccount read(String document) {
        return JsonReading.restore(document, CardAccountFormat::read);
    }

    private static CardAccount read(JsonObject in) {
        return new CardAccount(
                new CardId(in.required("programmeId", text()), in.required("cardNumber", text())),
                in.required("minorPoints", integer(Long.MIN_VALUE, Long.MAX_VALUE)),
                in.optionalList("reservations", Integer.MAX_VALUE, RESERVATION));
    }

    private static PointReservation reservation(JsonObject in) {
        return new PointReservation(
                in.required("receipt", text()),
                in.required("minorPoints", integer(Long.MIN_VALUE, Long.MAX_VALUE)),
                in.required("until", instant()));
    }

    private static void write(CardAccount account, JsonWriter out) {
        out.text("programmeId", account.id().programmeId())
                .text("cardNumber", account.id().cardNumber())
                .integer("minorPoints", account.balance())
                .list("reservations", account.reservations(), CardAccountFormat::write);
    }

    private static void write(PointReservation reservation, JsonWriter out) {
        out.text("receipt", reservation.receipt())
                .integer("minorPoints", reservation.points())
                .instant("until", reservation.until());
    }
}
