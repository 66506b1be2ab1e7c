package kassa.domain.purchasecontrol;

import java.util.Objects;
import java.util.Optional;
import kassa.domain.product.ProductId;

/**
 * Why a cart is looked into, such as {@code MIN_AGE, line 2, wine: for buyers of 18 years and older}.
 *
 * @param line the line of the cart that it is about, counted from 0; empty if it is about the whole cart
 * @param product the product of that line, if it is known
 * @param text for the one who looks
 */
public record ControlReason(Kind kind, Optional<Integer> line, Optional<ProductId> product, String text) {

    public ControlReason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(text, "text");
    }

    static ControlReason ofCart(Kind kind, String text) {
        return new ControlReason(kind, Optional.empty(), Optional.empty(), text);
    }

    /** What has to be looked at for this reason. */
    public ControlDecision decision() {
        return kind.decision();
    }

    /** The kinds of reasons; other systems decide by their names. */
    public enum Kind {
        /** A product for buyers of some age, which may be in the cart. */
        MIN_AGE(ControlDecision.AGE),
        /** Another condition of a product that may be in the cart is broken: its time or its amount. */
        INSPECTION(ControlDecision.FULL),
        /** The product may not be in the cart here and now: someone has to take it out. */
        RESTRICTION(ControlDecision.FULL),
        /** The store does not sell what the line names. */
        NOT_FOR_SALE(ControlDecision.FULL),
        /** The platform showed another price than the catalogue's. */
        PRICE_DIFFERS(ControlDecision.FULL),
        /** The goods come to more than the store lets go unseen. */
        VALUE(ControlDecision.FULL),
        /** The lot fell upon this purchase. */
        RANDOM_SHARE(ControlDecision.FULL),
        /** This purchase has failed a control before, with this cart or another. */
        FAILED_BEFORE(ControlDecision.FULL);

        private final ControlDecision decision;

        Kind(ControlDecision decision) {
            this.decision = decision;
        }

        public ControlDecision decision() {
            return decision;
        }
    }
}
