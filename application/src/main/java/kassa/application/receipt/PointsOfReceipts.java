package kassa.application.receipt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kassa.application.loyaltycard.CardAccounts;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.PointReservation;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.CardPoints;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReturnedPoints;

/** Moves the bonus points of a receipt's cards along with the receipt, within the running unit of work. */
final class PointsOfReceipts {
    private final CardAccounts accounts;

    PointsOfReceipts(CardAccounts accounts) {
        this.accounts = accounts;
    }

    /** Keeps the points that pay a part of the receipt for as long as it is on offer. */
    void reserve(Receipt receipt) {
        for (CardPoints points : inOrder(receipt, PointsOfReceipts::uses)) {
            PointReservation reservation =
                    new PointReservation(receipt.id().value(), points.used().minor(), receipt.expiresAt());
            change(receipt, points.id(), account -> account.reserve(reservation, receipt.issuedAt()));
        }
    }

    /** Gives the points of a receipt that is no longer on offer back. */
    void release(Receipt receipt) {
        for (CardPoints points : inOrder(receipt, PointsOfReceipts::uses)) {
            change(receipt, points.id(), account -> account.release(receipt.id().value()));
        }
    }

    /** Spends and adds the points of a receipt that is paid. */
    void settle(Receipt receipt) {
        for (CardPoints points :
                inOrder(receipt, each -> uses(each) || !each.earned().isZero())) {
            change(
                    receipt,
                    points.id(),
                    account -> account.settle(
                            receipt.id().value(),
                            points.used().minor(),
                            points.earned().minor()));
        }
    }

    /** Undoes for the points what the credit note has undone for the goods. */
    void giveBack(Receipt receipt, CreditNote note) {
        note.points().stream()
                .sorted(Comparator.comparing(ReturnedPoints::id, CardId.ORDER))
                .forEach(points -> change(
                        receipt,
                        points.id(),
                        account -> account.giveBack(
                                points.returned().minor(), points.takenBack().minor())));
    }

    private static boolean uses(CardPoints points) {
        return !points.used().isZero();
    }

    private static List<CardPoints> inOrder(Receipt receipt, Predicate<CardPoints> moved) {
        return receipt.priced().points().stream()
                .filter(moved)
                .sorted(Comparator.comparing(CardPoints::id, CardId.ORDER))
                .toList();
    }

    /** A card that the merchant has not made known may earn points all the same: the platform vouches for it. */
    private void change(Receipt receipt, CardId card, UnaryOperator<CardAccount> change) {
        InstitutionId store = receipt.institutionId();
        Optional<CardAccount> known = accounts.find(store, card);
        CardAccount changed = change.apply(known.orElseGet(() -> CardAccount.of(card, 0)));
        known.ifPresentOrElse(before -> accounts.replace(store, changed), () -> accounts.add(store, changed));
    }
}
