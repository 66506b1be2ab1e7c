package kassa.adapter.http.purchasecontrol;

import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.application.port.DocumentFormat;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlCommand;
import kassa.domain.purchasecontrol.ControlEvent;
import kassa.domain.purchasecontrol.ControlResult;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.purchasecontrol.ControlStatus;
import kassa.domain.purchasecontrol.GoodsCount;
import kassa.domain.purchasecontrol.SoldCart;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.PersonId;

/**
 * A control case as JSON to keep: {@code {"version": 1, "invoiceId": "I-1", "state": "OPEN", "check": {..}, ..}}.
 *
 * <p>Complete and exact: what is read equals what was written. A document that was altered so that it breaks a rule is
 * refused by that rule.
 */
public final class ControlCaseFormat implements DocumentFormat<ControlCase> {

    private static final int VERSION = 1;
    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final JsonValue<GoodsCount> GOODS = object(CartCheckJson::goods);

    @Override
    public String write(ControlCase control) {
        return JsonWriter.object(control, ControlCaseFormat::write);
    }

    @Override
    public ControlCase read(String document) {
        return JsonReading.restore(document, ControlCaseFormat::read);
    }

    private static ControlCase read(JsonObject in) {
        in.required("version", integer(VERSION, VERSION));
        return new ControlCase(
                in.required("institutionId", CheckCartJson.INSTITUTION_ID),
                in.required("invoiceId", CheckCartJson.INVOICE_ID),
                in.required("personId", text().as(PersonId::new)),
                in.required("state", oneOf(ControlState.class)),
                in.required("check", object(CartCheckJson::read)),
                in.required("expiresAt", instant()),
                in.optional("result", object(ControlCaseFormat::result)),
                in.optional("sold", object(ControlCaseFormat::sold)),
                in.list("events", ANY_NUMBER, object(ControlCaseFormat::event)));
    }

    private static void write(ControlCase control, JsonWriter out) {
        out.integer("version", VERSION)
                .text("institutionId", control.institution().value())
                .text("invoiceId", control.invoice().value())
                .text("personId", control.person().value())
                .text("state", control.state().name())
                .object("check", control.check(), CartCheckJson::write)
                .instant("expiresAt", control.expiresAt())
                .optionalObject("result", control.result(), ControlCaseFormat::write)
                .optionalObject("sold", control.sold(), ControlCaseFormat::write)
                .list("events", control.events(), ControlCaseFormat::write);
    }

    private static ControlResult result(JsonObject in) {
        return new ControlResult(
                in.required("status", oneOf(ControlStatus.class)),
                in.optional("changed", GOODS),
                in.optional("supervisor", text()),
                in.optional("note", text()),
                in.required("at", instant()));
    }

    private static void write(ControlResult result, JsonWriter out) {
        out.text("status", result.status().name())
                .optionalObject("changed", result.changed(), CartCheckJson::writeGoods)
                .optionalText("supervisor", result.supervisor())
                .optionalText("note", result.note())
                .instant("at", result.at());
    }

    private static SoldCart sold(JsonObject in) {
        return new SoldCart(
                in.required("institutionInvoiceId", text().as(InstitutionInvoiceId::new)),
                in.required("goods", GOODS),
                in.required("issuedAt", instant()));
    }

    private static void write(SoldCart sold, JsonWriter out) {
        out.text("institutionInvoiceId", sold.receipt().value())
                .object("goods", sold.goods(), CartCheckJson::writeGoods)
                .instant("issuedAt", sold.issuedAt());
    }

    private static ControlEvent event(JsonObject in) {
        return new ControlEvent(
                in.required("command", oneOf(ControlCommand.class)),
                in.required("at", instant()),
                in.optional("supervisor", text()),
                in.optional("note", text()));
    }

    private static void write(ControlEvent event, JsonWriter out) {
        out.text("command", event.command().name())
                .instant("at", event.at())
                .optionalText("supervisor", event.supervisor())
                .optionalText("note", event.note());
    }
}
