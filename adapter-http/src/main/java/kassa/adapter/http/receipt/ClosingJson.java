package kassa.adapter.http.receipt;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.text;

import java.util.Currency;
import kassa.adapter.http.document.CurrencyJson;
import kassa.adapter.http.document.MoneyJson;
import kassa.adapter.http.document.VatBreakdownJson;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.receipt.Closing;
import kassa.domain.receipt.Sha256;
import kassa.domain.receipt.Turnover;

/** A closing: {@code {"number": 7, "fromSequence": 120, "toSequence": 164, "sales": {"count": 40, "total": 341.80, ..}}}. */
final class ClosingJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final JsonValue<Long> COUNT = integer(Long.MIN_VALUE, Long.MAX_VALUE);

    private ClosingJson() {}

    static Closing read(JsonObject in) {
        JsonValue<Turnover> turnover = turnover(in.required("currency", CurrencyJson.VALUE));
        return new Closing(
                in.required("institutionId", CreateReceiptJson.INSTITUTION_ID),
                in.required("number", COUNT),
                in.required("fromSequence", COUNT),
                in.required("toSequence", COUNT),
                in.required("closedAt", instant()),
                in.required("sales", turnover),
                in.required("refunds", turnover),
                in.required("flags", COUNT),
                in.required("ledgerHash", text().as(Sha256::new)));
    }

    private static JsonValue<Turnover> turnover(Currency currency) {
        return JsonValue.object(in -> new Turnover(
                in.required("count", COUNT),
                in.required("total", MoneyJson.in(currency)),
                in.list("vat", ANY_NUMBER, VatBreakdownJson.in(currency))));
    }

    static void write(Closing closing, JsonWriter out) {
        out.integer("number", closing.number())
                .text("institutionId", closing.institution().value())
                .integer("fromSequence", closing.fromSequence())
                .integer("toSequence", closing.toSequence())
                .instant("closedAt", closing.closedAt())
                .text("currency", closing.currency().getCurrencyCode())
                .object("sales", closing.sales(), ClosingJson::write)
                .object("refunds", closing.refunds(), ClosingJson::write)
                .integer("flags", closing.flags())
                .text("ledgerHash", closing.ledgerHash().value());
    }

    private static void write(Turnover turnover, JsonWriter out) {
        out.integer("count", turnover.count())
                .money("total", turnover.total())
                .list("vat", turnover.vat(), VatBreakdownJson::write);
    }
}
