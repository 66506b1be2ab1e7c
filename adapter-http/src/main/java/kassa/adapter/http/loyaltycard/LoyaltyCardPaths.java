package kassa.adapter.http.loyaltycard;

import java.util.Objects;

/**
 * Where the platform asks for loyalty cards, such as {@code /card/loyalty}.
 *
 * @param register where customers link cards
 * @param bonus where it asks for points; its documentation does not tell
 */
public record LoyaltyCardPaths(String register, String bonus) {

    public LoyaltyCardPaths {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(bonus, "bonus");
    }

    /** The documented path to link cards, and the one below it that is assumed for points. */
    public static LoyaltyCardPaths usual() {
        return new LoyaltyCardPaths("/card/loyalty", "/card/loyalty/bonus");
    }
}
