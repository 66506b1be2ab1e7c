package kassa.adapter.persistence.text;

import java.time.Instant;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.PointReservation;

/** Accounts of cards. */
public final class CardAccountText implements DocumentFormat<CardAccount> {

    @Override
    public String write(CardAccount account) {
        return new Lines()
                .add(account.id().programmeId())
                .add(account.id().cardNumber())
                .add(account.balance())
                .addAll(
                        account.reservations(),
                        reservation -> Stream.of(reservation.receipt(), reservation.points(), reservation.until()))
                .toString();
    }

    @Override
    public CardAccount read(String document) {
        Lines.Reader lines = Lines.read(document);
        return new CardAccount(
                new CardId(lines.text(), lines.text()),
                lines.value(Long::valueOf),
                lines.list(each ->
                        new PointReservation(each.text(), each.value(Long::valueOf), each.value(Instant::parse))));
    }
}
