package kassa.adapter.http.purchasecontrol;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.purchasecontrol.FiledControl;
import kassa.domain.product.ProductId;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlDeviation;
import kassa.domain.purchasecontrol.ControlEvent;
import kassa.domain.purchasecontrol.ControlReason;
import kassa.domain.purchasecontrol.ControlResult;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.purchasecontrol.GoodsCount;

/** A control case as the merchant's own systems see it: what was decided and why, what came of it, what was sold. */
final class ControlCaseJson {

    private ControlCaseJson() {}

    static void write(FiledControl filed, JsonWriter out) {
        ControlCase control = filed.control();
        writeSummary(control, out);
        out.decimal("share", control.check().verdict().share().percent())
                .list("reasons", control.check().verdict().reasons(), ControlCaseJson::write)
                .object("goods", control.check().goods(), ControlCaseJson::write)
                .object("approved", control.approved(), ControlCaseJson::write)
                .list("events", control.events(), ControlCaseJson::write)
                .raw("request", filed.request());
    }

    /** Without what only matters to who looks at this one. */
    static void writeSummary(ControlCase control, JsonWriter out) {
        out.text("invoiceId", control.invoice().value())
                .text("institutionId", control.institution().value())
                .text("personId", control.person().value())
                .text("state", control.state().name())
                .integer("revision", control.revision())
                .text("decision", control.check().decision().name());
        control.check()
                .total()
                .ifPresent(total -> out.money("total", total)
                        .text("currency", total.currency().getCurrencyCode()));
        out.instant("checkedAt", control.check().at());
        if (control.state() == ControlState.OPEN) {
            out.instant("expiresAt", control.expiresAt());
        }
        out.optionalObject("result", control.result(), ControlCaseJson::write)
                .optionalObject("deviation", control.deviation(), ControlCaseJson::write);
    }

    private static void write(ControlReason reason, JsonWriter out) {
        out.text("kind", reason.kind().name())
                .text("decision", reason.decision().name());
        reason.line().ifPresent(line -> out.integer("line", line));
        out.optionalText("productId", reason.product().map(ProductId::value)).text("text", reason.text());
    }

    private static void write(ControlResult result, JsonWriter out) {
        out.text("status", result.status().name())
                .instant("at", result.at())
                .optionalText("supervisor", result.supervisor())
                .optionalText("note", result.note());
    }

    private static void write(ControlDeviation deviation, JsonWriter out) {
        out.text("institutionInvoiceId", deviation.sold().receipt().value())
                .instant("issuedAt", deviation.sold().issuedAt())
                .optionalText("unsettled", deviation.unsettled().map(ControlState::name))
                .list("differences", deviation.differences(), ControlCaseJson::write);
    }

    private static void write(GoodsCount.Difference difference, JsonWriter out) {
        out.text("productId", difference.product().value())
                .decimal("approved", difference.approved())
                .decimal("sold", difference.sold());
    }

    private static void write(GoodsCount goods, JsonWriter out) {
        goods.amounts().forEach((product, amount) -> out.decimal(product.value(), amount));
    }

    private static void write(ControlEvent event, JsonWriter out) {
        out.text("kind", event.command().name())
                .instant("at", event.at())
                .optionalText("supervisor", event.supervisor())
                .optionalText("note", event.note());
    }
}
