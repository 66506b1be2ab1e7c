package kassa.domain.loyaltycard;

/**
 * A card as it came with a cart, before it is known what it is worth.
 *
 * @param programmeId the programme's id at the platform
 * @param useBonus whether the customer asks to pay with points
 */
public record RequestedCard(String programmeId, String cardNumber, boolean useBonus) {}
