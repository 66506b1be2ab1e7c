package kassa.bootstrap.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Someone who buys one thing after the other, without pause. Used by one thread at a time. */
final class Customer {

    private final String name;
    private final Random random;
    private final List<Purchase> purchases = new ArrayList<>();

    /** The first purchase that was touched since all were checked. */
    private int unchecked;

    Customer(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
        next();
    }

    private void next() {
        List<Step> plan = Purchase.PLANS.get(random.nextInt(Purchase.PLANS.size()));
        purchases.add(new Purchase(name + "-" + purchases.size(), plan));
    }

    private Purchase current() {
        if (last().isComplete()) {
            next();
        }
        return last();
    }

    private Purchase last() {
        return purchases.get(purchases.size() - 1);
    }

    List<Purchase> purchases() {
        return List.copyOf(purchases);
    }

    /** Buys for as long as anyone is there to ask, and does something else after each step. */
    void shop(Desk desk, Runnable besides) {
        while (desk.isOpen()) {
            try {
                current().proceed(desk);
                besides.run();
            } catch (Unanswered again) {
                continue;
            }
        }
    }

    /** Ends the purchase that is under way. */
    void settle(Desk desk) {
        while (!last().isComplete()) {
            last().proceed(desk);
        }
    }

    /** Compares all purchases with the list of receipts, and those of late with all that stands there. */
    void check(Map<String, List<JsonNode>> summaries, Desk desk) {
        for (int i = 0; i < purchases.size(); i++) {
            List<JsonNode> found = summaries.getOrDefault(purchases.get(i).invoice(), List.of());
            if (i >= unchecked) {
                purchases.get(i).look(found, desk);
            }
            purchases.get(i).compare(found);
        }
        unchecked = purchases.size() - 1;
    }
}
