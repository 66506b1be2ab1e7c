package kassa.adapter.persistence.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.ProgrammeType;

/** Lists of loyalty programmes. */
public final class LoyaltyProgrammesText implements DocumentFormat<List<LoyaltyProgramme>> {

    @Override
    public String write(List<LoyaltyProgramme> programmes) {
        return new Lines().addAll(programmes, LoyaltyProgrammesText::parts).toString();
    }

    static Stream<Object> parts(LoyaltyProgramme programme) {
        return Stream.of(
                programme.id(),
                programme.cardCode(),
                programme.name(),
                programme.type(),
                programme.bonusRate(),
                programme.canUseBonus());
    }

    @Override
    public List<LoyaltyProgramme> read(String document) {
        return Lines.read(document).list(LoyaltyProgrammesText::programme);
    }

    static LoyaltyProgramme programme(Lines.Reader lines) {
        return new LoyaltyProgramme(
                lines.text(),
                lines.optional(text -> text),
                lines.text(),
                lines.optional(ProgrammeType::valueOf),
                lines.value(BigDecimal::new),
                lines.value(Boolean::valueOf));
    }
}
