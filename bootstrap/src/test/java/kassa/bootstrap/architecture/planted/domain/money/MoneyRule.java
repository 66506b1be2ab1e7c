package kassa.bootstrap.architecture.planted.domain.money;

import kassa.bootstrap.architecture.planted.domain.rule.Rule;

/** A list of rules as it should be. */
public enum MoneyRule implements Rule {
    WHOLE_CENTS("money.whole-cents");

    private final String id;

    MoneyRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
