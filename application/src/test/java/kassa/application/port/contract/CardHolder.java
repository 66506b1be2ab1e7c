package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.STORE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kassa.application.receipt.CreateReceipt;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.receipt.RequestedCart;

/** A customer of the first shop who pays with the points on a card; of what is left to pay, the tenth part is earned. */
public final class CardHolder {

    private static final CardId CARD = new CardId("7", "4711");

    private final StorePorts ports;

    private CardHolder(StorePorts ports) {
        this.ports = ports;
    }

    /** @param points so many are on the card; each pays a cent */
    public static CardHolder with(long points, StorePorts ports) {
        LoyaltyProgramme programme = new LoyaltyProgramme("7", Optional.of("SKP"), "Store card", BigDecimal.TEN, true);
        ports.transactions().write(() -> {
            ports.programmes().replace(STORE, List.of(programme));
            ports.accounts().add(STORE, CardAccount.of(CARD, points));
            return ports;
        });
        return new CardHolder(ports);
    }

    /** Asks for so many pieces of P1, at 1.99. */
    public CreateReceipt order(String invoice, long pieces) {
        RequestedCart cart = new RequestedCart(
                new LangCode("ET"),
                List.of(ReceiptDesk.line("P1", pieces)),
                List.of(new RequestedCard(CARD, true)),
                Optional.empty());
        return ReceiptDesk.request(STORE, invoice, cart);
    }

    /** What is on the card now. */
    public CardAccount account() {
        return ports.transactions()
                .read(() -> ports.accounts().find(STORE, CARD))
                .orElseThrow();
    }
}
