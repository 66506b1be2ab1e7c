package kassa.domain.campaign.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Evaluation;
import kassa.domain.campaign.Variables;

/** A random expression as a tree and as text, and what it is tried on. */
record Sample(CampaignType type, Term term, Writing writing, Map<String, BigDecimal> variables) {

    private static final BigDecimal VAT = new BigDecimal("1.24");
    private static final int DEEPEST = 5;

    /** The sample of that number: the same at every run. */
    static Sample of(long number) {
        return of(new Random(number * 0x9E3779B97F4A7C15L));
    }

    static Sample of(Random chance) {
        CampaignType type = CampaignType.values()[chance.nextInt(CampaignType.values().length)];
        Terms terms = new Terms(chance, type.variables());
        Term term = terms.of(Form.Kind.NUMBER, 1 + chance.nextInt(DEEPEST));
        Writing writing = Writing.of(term, chance);
        while (writing.text().length() > CampaignExpression.MAX_LENGTH) {
            term = terms.of(Form.Kind.NUMBER, DEEPEST / 2);
            writing = Writing.of(term, chance);
        }
        return new Sample(type, term, writing, variables(chance));
    }

    /** This sample with a part of the other kind somewhere, which does not make sense. */
    Flawed flawed(long number) {
        Random chance = new Random(number);
        List<Term> all = term.all();
        Term victim = all.get(chance.nextInt(all.size()));
        Term flaw = new Terms(chance, type.variables()).of(victim.kind().other(), 1);
        return Flawed.of(type, term, victim, flaw, chance);
    }

    String text() {
        return writing.text();
    }

    Evaluation evaluation() {
        Variables values = new Variables(variables.get("amount"), variables.get("unitPrice"), variables.get("total"));
        try {
            return CampaignExpression.parse(text(), type).evaluate(values);
        } catch (RuntimeException failure) {
            throw new AssertionError("fails for " + this, failure);
        }
    }

    Outcome outcome(Machine machine) {
        return Reckoning.of(term, machine, variables);
    }

    private static Map<String, BigDecimal> variables(Random chance) {
        return Map.of("amount", amount(chance), "unitPrice", price(chance, 5_000), "total", price(chance, 50_000));
    }

    /** Pieces, pounds of half a kilogram, or grams. */
    private static BigDecimal amount(Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> BigDecimal.valueOf(chance.nextInt(20_000), 3);
            case 1, 2 -> BigDecimal.valueOf(chance.nextInt(40) * 5L, 1);
            default -> BigDecimal.valueOf(chance.nextInt(13));
        };
    }

    /** Half of the prices are net ones, which do not terminate. */
    private static BigDecimal price(Random chance, int below) {
        BigDecimal gross = BigDecimal.valueOf(chance.nextInt(below), 2);
        return chance.nextBoolean() ? gross : gross.divide(VAT, MathContext.DECIMAL128);
    }

    @Override
    public String toString() {
        return type + " over " + variables + ": " + text();
    }
}
