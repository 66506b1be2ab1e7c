package kassa.adapter.http.receipt;

import java.util.List;
import java.util.stream.Collectors;
import kassa.domain.money.Money;
import kassa.domain.receipt.Repricing;

/** Why a receipt would have come to another total, in words: {@code newly applies: 2 % off (B00000000501) -0.25}. */
public final class RepricingReasons {

    private static final String NONE = "no campaign takes another amount";

    private RepricingReasons() {}

    /** Every campaign that takes another amount, separated by semicolons. */
    public static String of(Repricing repricing) {
        List<Repricing.Difference> differences = repricing.differences();
        return differences.isEmpty()
                ? NONE
                : differences.stream().map(RepricingReasons::of).collect(Collectors.joining("; "));
    }

    private static String of(Repricing.Difference difference) {
        String before = plain(difference.before());
        String after = plain(difference.after());
        if (difference.before().isZero()) {
            return "newly applies: " + difference.name() + " " + after;
        }
        return difference.after().isZero()
                ? "no longer applies: " + difference.name() + " " + before
                : "amount changed: " + difference.name() + " " + before + " to " + after;
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }
}
