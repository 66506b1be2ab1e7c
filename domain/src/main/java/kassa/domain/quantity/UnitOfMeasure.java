package kassa.domain.quantity;

import java.math.BigDecimal;
import kassa.domain.rule.RuleViolation;

/**
 * The nineteen units that the platform sells by, each with its exact size in the dimension's first unit (litre,
 * kilogram, metre).
 *
 * <p>Pint, cup, quart and gallon are imperial, like stone and pound beside them: the gallon is 4.54609 l (UK Weights and
 * Measures Act 1985), the pint an eighth, the cup half a pint. Pound, foot, inch, yard and mile are the international
 * ones of 1959.
 */
public enum UnitOfMeasure {
    PIECE(Dimension.COUNT, "1"),
    LITER(Dimension.VOLUME, "1"),
    DECILITER(Dimension.VOLUME, "0.1"),
    KILOGRAM(Dimension.MASS, "1"),
    GRAM(Dimension.MASS, "0.001"),
    TON(Dimension.MASS, "1000"),
    METER(Dimension.LENGTH, "1"),
    CENTIMETER(Dimension.LENGTH, "0.01"),
    DECIMETER(Dimension.LENGTH, "0.1"),
    PINT(Dimension.VOLUME, "0.56826125"),
    FOOT(Dimension.LENGTH, "0.3048"),
    YARD(Dimension.LENGTH, "0.9144"),
    MILE(Dimension.LENGTH, "1609.344"),
    CUP(Dimension.VOLUME, "0.284130625"),
    QUART(Dimension.VOLUME, "1.1365225"),
    GALLON(Dimension.VOLUME, "4.54609"),
    POUND(Dimension.MASS, "0.45359237"),
    STONE(Dimension.MASS, "6.35029318"),
    INCH(Dimension.LENGTH, "0.0254");

    private final Dimension dimension;
    private final BigDecimal size;

    UnitOfMeasure(Dimension dimension, String size) {
        this.dimension = dimension;
        this.size = new BigDecimal(size);
    }

    /** The unit of that name, in any case. */
    public static UnitOfMeasure parse(String name) {
        for (UnitOfMeasure unit : values()) {
            if (unit.name().equalsIgnoreCase(name)) {
                return unit;
            }
        }
        throw new RuleViolation(QuantityRule.TEXT, "not a unit of measure");
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many of the dimension's first unit (litre, kilogram, metre, piece) one of this unit is, exactly. */
    public BigDecimal size() {
        return size;
    }
}
