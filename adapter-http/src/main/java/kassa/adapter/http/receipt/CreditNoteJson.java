package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import kassa.adapter.http.document.MoneyJson;
import kassa.adapter.http.document.VatBreakdownJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.money.Money;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.RefundLine;
import kassa.domain.receipt.ReturnedPoints;

/** What was given back of a receipt: {@code {"number": 1, "refundId": "RF-1", "lines": [..], "vat": [..], "total": 5.43}}. */
final class CreditNoteJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private CreditNoteJson() {}

    static JsonValue<CreditNote> in(Currency currency) {
        return JsonValue.object(in -> read(in, currency));
    }

    private static CreditNote read(JsonObject in, Currency currency) {
        JsonValue<Money> money = MoneyJson.in(currency);
        List<Line> lines = in.optionalList("lines", ANY_NUMBER, JsonValue.object(line -> line(line, money)));
        return new CreditNote(
                in.required("number", integer(Long.MIN_VALUE, Long.MAX_VALUE).as(CreditNoteNumber::new)),
                in.required("refundId", text().as(RefundId::new)),
                in.required("reason", text()),
                lines.stream().map(Line::line).toList(),
                lines.stream().map(Line::amount).toList(),
                in.optional("shipment", money),
                in.list("vat", ANY_NUMBER, VatBreakdownJson.in(currency)),
                in.required("total", money),
                in.optionalList("points", ANY_NUMBER, JsonValue.object(points -> points(points, money))),
                in.required("issuedAt", instant()));
    }

    /** A line and what was given back for it stand together. */
    private record Line(RefundLine line, Money amount) {}

    private static Line line(JsonObject in, JsonValue<Money> money) {
        RefundLine line = new RefundLine(
                in.required("row", integer(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                in.required("quantity", JsonValue.decimal()));
        return new Line(line, in.required("amount", money));
    }

    private static ReturnedPoints points(JsonObject in, JsonValue<Money> money) {
        return new ReturnedPoints(
                new CardId(in.required("id", text()), in.required("cardNumber", text())),
                in.required("returned", money),
                in.required("takenBack", money));
    }

    static void write(CreditNote note, JsonWriter out) {
        out.integer("number", note.number().value())
                .text("refundId", note.refundId().value())
                .text("reason", note.reason())
                .optionalList("lines", lines(note), CreditNoteJson::write)
                .optionalMoney("shipment", note.shipment())
                .list("vat", note.vat(), VatBreakdownJson::write)
                .money("total", note.total())
                .optionalList("points", note.points(), CreditNoteJson::write)
                .instant("issuedAt", note.issuedAt());
    }

    private static List<Line> lines(CreditNote note) {
        return IntStream.range(0, note.lines().size())
                .mapToObj(i -> new Line(note.lines().get(i), note.amounts().get(i)))
                .toList();
    }

    private static void write(Line line, JsonWriter out) {
        out.integer("row", line.line().row())
                .decimal("quantity", line.line().quantity())
                .money("amount", line.amount());
    }

    private static void write(ReturnedPoints points, JsonWriter out) {
        out.text("id", points.id().programmeId())
                .text("cardNumber", points.id().cardNumber())
                .money("returned", points.returned())
                .money("takenBack", points.takenBack());
    }
}
