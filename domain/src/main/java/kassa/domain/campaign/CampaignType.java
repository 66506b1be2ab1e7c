package kassa.domain.campaign;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kassa.domain.rule.RuleViolation;

/**
 * What a campaign changes: the last three places of its code, such as {@code 001} for the amount to pay for.
 *
 * <p>The first variable of a type is the one that its expression gives a new value to: at least zero, at most what it
 * was.
 */
public enum CampaignType {
    /** How much of a product is paid for, from {@code amount}. */
    AMOUNT_TO_PAY("001", Variable.AMOUNT),
    /** The price of one unit of a product without VAT, from {@code unitPrice} and {@code amount}. */
    UNIT_PRICE("002", Variable.UNIT_PRICE, Variable.AMOUNT),
    /** The total of the goods without VAT, from {@code total}. */
    CART_TOTAL("501", Variable.TOTAL),
    /** The total of the goods without VAT, from {@code total} and the pieces bought, {@code amount}. */
    CART_TOTAL_BY_AMOUNT("502", Variable.TOTAL, Variable.AMOUNT);

    private final String code;
    private final List<Variable> known;
    private final List<String> names;

    CampaignType(String code, Variable... known) {
        this.code = code;
        this.known = List.of(known);
        this.names = this.known.stream().map(Variable::text).collect(Collectors.toUnmodifiableList());
    }

    /**
     * The type of that code.
     *
     * @throws RuleViolation {@code campaign.code} if there is none
     */
    public static CampaignType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        CampaignRule.CODE,
                        "positions 10 to 12: expected 001, 002, 501 or 502, found " + Quote.of(code)));
    }

    /** Three digits: {@code 001}. */
    public String code() {
        return code;
    }

    /** The names that an expression of this type may use; the first is the one that it gives a new value to. */
    public List<String> variables() {
        return names;
    }

    /** Whether it changes the whole cart's total and not one product's price or amount. */
    public boolean isForCart() {
        return subject() == Variable.TOTAL;
    }

    /** What an expression of this type computes a new value for, as it was: the most that it may give. */
    public BigDecimal limit(Variables variables) {
        return subject().value(variables);
    }

    Variable subject() {
        return known.get(0);
    }

    Optional<Variable> variable(String name) {
        return known.stream().filter(variable -> variable.text().equals(name)).findFirst();
    }
}
