package kassa.adapter.http.purchasecontrol;

import static kassa.adapter.http.json.JsonValue.decimal;
import static kassa.adapter.http.json.JsonValue.instant;
import static kassa.adapter.http.json.JsonValue.integer;
import static kassa.adapter.http.json.JsonValue.object;
import static kassa.adapter.http.json.JsonValue.oneOf;
import static kassa.adapter.http.json.JsonValue.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import kassa.adapter.http.json.JsonObject;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.money.Money;
import kassa.domain.product.ProductId;
import kassa.domain.purchasecontrol.CartCheck;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlReason;
import kassa.domain.purchasecontrol.ControlVerdict;
import kassa.domain.purchasecontrol.GoodsCount;
import kassa.domain.purchasecontrol.Share;
import kassa.domain.receipt.CartFingerprint;

/** The last look at a cart as it is kept: {@code {"fingerprint": "..", "decision": "AGE", "reasons": [..], ..}}. */
final class CartCheckJson {

    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final JsonValue<Integer> WHOLE = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private CartCheckJson() {}

    static CartCheck read(JsonObject in) {
        return new CartCheck(
                in.required("fingerprint", text().as(CartFingerprint::new)),
                new ControlVerdict(
                        in.required("decision", oneOf(ControlDecision.class)),
                        in.list("reasons", ANY_NUMBER, object(CartCheckJson::reason)),
                        in.required("shareBasisPoints", WHOLE.as(Share::new))),
                in.optional("total", text().as(Money::parse)),
                in.required("goods", object(CartCheckJson::goods)),
                in.required("at", instant()));
    }

    static void write(CartCheck check, JsonWriter out) {
        out.text("fingerprint", check.fingerprint().value())
                .text("decision", check.decision().name())
                .list("reasons", check.verdict().reasons(), CartCheckJson::write)
                .integer("shareBasisPoints", check.verdict().share().basisPoints())
                .optionalText("total", check.total().map(Money::toString))
                .object("goods", check.goods(), CartCheckJson::writeGoods)
                .instant("at", check.at());
    }

    private static ControlReason reason(JsonObject in) {
        return new ControlReason(
                in.required("kind", oneOf(ControlReason.Kind.class)),
                in.optional("line", WHOLE),
                in.optional("productId", text().as(ProductId::new)),
                in.required("text", text()));
    }

    private static void write(ControlReason reason, JsonWriter out) {
        out.text("kind", reason.kind().name());
        reason.line().ifPresent(line -> out.integer("line", line));
        out.optionalText("productId", reason.product().map(ProductId::value)).text("text", reason.text());
    }

    static GoodsCount goods(JsonObject in) {
        Map<ProductId, BigDecimal> amounts = new LinkedHashMap<>();
        in.entries(ANY_NUMBER, decimal()).forEach((id, amount) -> amounts.put(new ProductId(id), amount));
        return GoodsCount.of(amounts);
    }

    /** Amounts as texts: one that was converted may have 34 digits, and every one of them counts. */
    static void writeGoods(GoodsCount goods, JsonWriter out) {
        goods.amounts().forEach((product, amount) -> out.text(product.value(), amount.toString()));
    }
}
