package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.JsonTree;
import kassa.adapter.http.json.JsonWriter;

/** Someone with a card of the store, and what is on it. */
final class LoyalCustomer {

    private static final String CHECK = "bonus";
    private static final Set<String> TYPES = Set.of("BONUS", "DEFAULT");

    private final Visit visit;
    private final Trade trade;
    private final Programme programme;
    private final String number;
    private final String person;
    private BigDecimal balance;
    private boolean usesBonus;

    LoyalCustomer(Visit visit, Programme programme, String person) {
        this.visit = visit;
        this.trade = visit.trade();
        this.programme = programme;
        this.person = person;
        this.number = "card-" + visit.name();
        this.balance = BigDecimal.valueOf(visit.chance().between(0, 1_500), 2);
        this.usesBonus = programme.canUseBonus() && visit.chance().happens(0.5);
    }

    /** The card, once the merchant and the platform both know it. */
    Optional<BasketCard> join() {
        boolean joined = visit.go(Flow.LOYALTY, this::register);
        return Optional.of(new BasketCard(programme.id(), number, usesBonus)).filter(unused -> joined);
    }

    private void register(Errand errand) {
        String store = URLEncoder.encode(trade.plan().institution(), StandardCharsets.UTF_8);
        errand.json(errand.admin(
                "PUT", "/admin/institutions/" + store + "/loyalty-cards", programme.card(number, balance)));
        if (visit.chance().happens(trade.plan().chaos())) {
            String wrong = programme.registration("no-such-card-" + number, person);
            errand.refused(errand.once("POST", "/card/loyalty", wrong), Set.of(422), Optional.empty());
        }
        JsonTree answer = errand.json(errand.post("/card/loyalty", programme.registration(number, person)));
        Shape.look(
                answer,
                errand.notes(),
                fields -> fields.texts("id", "cardNumber").word("type", TYPES));
        requireEcho(answer, "id", programme.id(), errand.notes());
        requireEcho(answer, "cardNumber", number, errand.notes());
    }

    /** What the paid receipt has taken off the card and put on it. */
    void bought(Offered receipt) {
        for (JsonTree card : receipt.receipt().field("loyaltyCards").elements()) {
            balance = balance.subtract(card.field("bonusUsed").number().orElse(BigDecimal.ZERO))
                    .add(card.field("bonusEarned").number().orElse(BigDecimal.ZERO));
        }
    }

    /** The card has on it what has come together. */
    void compare() {
        visit.go(Flow.BONUS, this::compare);
    }

    private void compare(Errand errand) {
        String body = JsonWriter.object(out -> out.text("id", programme.id())
                .text("cardNumber", number)
                .text("personId", person)
                .text("institutionId", trade.plan().institution()));
        JsonTree answer = errand.json(errand.post("/card/loyalty/bonus", body));
        look(answer, number, balance, errand.notes());
    }

    static void look(JsonTree answer, String number, BigDecimal balance, Notes notes) {
        Shape.look(
                answer, notes, fields -> fields.texts("cardNumber", "currency").amounts("bonus"));
        requireEcho(answer, "cardNumber", number, notes);
        BigDecimal said = answer.field("bonus").number().orElse(BigDecimal.ZERO);
        notes.require(
                said.compareTo(balance) == 0, CHECK, number + " has " + said + " where it should have " + balance);
    }

    private static void requireEcho(JsonTree answer, String name, String expected, Notes notes) {
        String said = answer.field(name).text().orElse("");
        notes.require(said.equals(expected), "echo", name + " is " + said + " where it should be " + expected);
    }
}
