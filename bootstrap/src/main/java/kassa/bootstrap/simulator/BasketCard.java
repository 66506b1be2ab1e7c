package kassa.bootstrap.simulator;

import kassa.adapter.http.json.JsonWriter;

/** A loyalty card that a customer shows: the programme's id at the platform, its number, whether points shall pay. */
record BasketCard(String programme, String number, boolean useBonus) {

    static void write(BasketCard card, JsonWriter out) {
        out.text("id", card.programme).text("cardNumber", card.number).flag("useBonusOnPayment", card.useBonus);
    }
}
