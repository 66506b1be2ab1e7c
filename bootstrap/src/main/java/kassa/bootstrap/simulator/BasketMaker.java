package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills carts by chance from what the store sells.
 *
 * @param currency the store's
 * @param labels whether the store's scales print labels that the node understands
 */
record BasketMaker(Shelf shelf, String institution, String currency, boolean labels) {

    private static final List<String> LANGUAGES = List.of("ET", "ET", "ET", "EN", "RU", "FI");
    private static final List<String> METHODS = List.of("COURIER", "PARCEL", "PICKUP");
    private static final List<String> PRICES = List.of("0.00", "2.99", "4.90", "12.00");
    private static final int LEAST_GRAMS = 50;
    private static final int MOST_GRAMS = 2_500;
    private static final int USUAL_LINES = 12;
    private static final int MANY_LINES = 80;

    /** The cart of a visit; most are small. */
    Basket fill(String invoice, String person, Chance chance) {
        int count = chance.happens(0.03) ? chance.between(USUAL_LINES, MANY_LINES) : chance.between(1, USUAL_LINES);
        List<BasketLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(product(chance), chance));
        }
        Optional<BasketShipment> shipment = chance.happens(0.15) ? Optional.of(shipment(chance)) : Optional.empty();
        return new Basket(invoice, person, institution, chance.pick(LANGUAGES), lines, List.of(), shipment);
    }

    /** The same customer thinks again: one line more, one less, or another amount of one. */
    Basket change(Basket basket, Chance chance) {
        List<BasketLine> lines = new ArrayList<>(basket.lines());
        int at = chance.between(0, lines.size() - 1);
        int what = chance.between(0, 2);
        if (what == 0 && lines.size() > 1) {
            lines.remove(at);
        } else if (what == 1) {
            lines.set(at, lines.get(at).with(lines.get(at).quantity().add(BigDecimal.ONE)));
        } else {
            lines.add(line(product(chance), chance));
        }
        return basket.with(lines);
    }

    private ShelfProduct product(Chance chance) {
        boolean restricted = shelf.free().isEmpty() || !shelf.restricted().isEmpty() && chance.happens(0.01);
        return chance.pick(restricted ? shelf.restricted() : shelf.free());
    }

    private BasketLine line(ShelfProduct product, Chance chance) {
        if (product.unit().equals("PIECE")) {
            boolean byBarcode = !product.barcode().isEmpty() && chance.happens(0.2);
            BigDecimal pieces = BigDecimal.valueOf(chance.between(1, 6));
            return new BasketLine(product, pieces, product.unit(), product.barcode(), byBarcode);
        }
        return measured(product, chance.between(LEAST_GRAMS, MOST_GRAMS), chance);
    }

    private BasketLine measured(ShelfProduct product, int thousandths, Chance chance) {
        BigDecimal quantity = BigDecimal.valueOf(thousandths, 3);
        if (product.unit().equals("KILOGRAM") && chance.happens(0.1)) {
            BigDecimal grams = BigDecimal.valueOf(thousandths);
            return new BasketLine(product, grams, "GRAM", product.barcode(), false);
        }
        Optional<String> label = Label.of(product, thousandths).filter(unused -> labels && chance.happens(0.5));
        return new BasketLine(product, quantity, product.unit(), label.orElse(product.barcode()), false);
    }

    private BasketShipment shipment(Chance chance) {
        return new BasketShipment(chance.pick(METHODS), new BigDecimal(chance.pick(PRICES)), currency);
    }
}
