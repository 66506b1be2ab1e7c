package kassa.adapter.persistence.text;

import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.money.Money;
import kassa.domain.receipt.ReturnedPoints;

/** The cards of a receipt, and the points that a credit note moves on them. */
final class CardText {

    private CardText() {}

    static Stream<Object> parts(HeldCard card) {
        return Stream.concat(
                Stream.concat(
                        parts(card.id()),
                        Stream.of(
                                card.pointsAvailable(),
                                card.useBonus(),
                                card.programme().isPresent())),
                card.programme().stream().flatMap(LoyaltyProgrammesText::parts));
    }

    static HeldCard card(Lines.Reader lines) {
        CardId id = id(lines);
        long points = lines.value(Long::valueOf);
        boolean useBonus = lines.value(Boolean::valueOf);
        Optional<LoyaltyProgramme> programme =
                lines.value(Boolean::valueOf) ? Optional.of(LoyaltyProgrammesText.programme(lines)) : Optional.empty();
        return new HeldCard(id, programme, points, useBonus);
    }

    static Stream<Object> parts(ReturnedPoints points) {
        return Stream.concat(parts(points.id()), Stream.of(points.returned(), points.takenBack()));
    }

    static ReturnedPoints points(Lines.Reader lines) {
        return new ReturnedPoints(id(lines), lines.value(Money::parse), lines.value(Money::parse));
    }

    private static Stream<Object> parts(CardId id) {
        return Stream.of(id.programmeId(), id.cardNumber());
    }

    private static CardId id(Lines.Reader lines) {
        return new CardId(lines.text(), lines.text());
    }
}
