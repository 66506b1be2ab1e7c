package kassa.domain.campaign;

import java.math.BigDecimal;

/** A name that an expression may use for what it computes with. */
enum Variable implements NumberNode {
    AMOUNT("amount", "amount") {
        @Override
        public BigDecimal value(Variables variables) {
            return variables.amount();
        }
    },
    UNIT_PRICE("unitPrice", "unit price") {
        @Override
        public BigDecimal value(Variables variables) {
            return variables.unitPrice();
        }
    },
    TOTAL("total", "total") {
        @Override
        public BigDecimal value(Variables variables) {
            return variables.total();
        }
    };

    private final String text;
    private final String words;

    Variable(String text, String words) {
        this.text = text;
        this.words = words;
    }

    /** As expressions write it. */
    String text() {
        return text;
    }

    /** As people say it. */
    String words() {
        return words;
    }
}
