package kassa.application.receipt;

import java.util.Objects;
import java.util.Optional;
import kassa.application.event.EventId;
import kassa.application.event.Outbox;
import kassa.application.event.OutgoingEvent;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptNews;

/** Puts what happens to receipts into the outbox, and before whom it concerns, within the unit of work in which it happens. */
public final class ReceiptAnnouncements {

    private final Outbox outbox;
    private final ReceiptNewsTexts texts;
    private final Optional<IssuedCarts> watcher;

    public ReceiptAnnouncements(Outbox outbox, ReceiptNewsTexts texts) {
        this(outbox, texts, Optional.empty());
    }

    private ReceiptAnnouncements(Outbox outbox, ReceiptNewsTexts texts, Optional<IssuedCarts> watcher) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.watcher = watcher;
    }

    /** These announcements, which tell of issued receipts there as well. */
    public ReceiptAnnouncements watchedBy(IssuedCarts issuedCarts) {
        return new ReceiptAnnouncements(outbox, texts, Optional.of(issuedCarts));
    }

    void issued(Receipt receipt) {
        ReceiptNews.of(receipt).forEach(this::announce);
        watcher.ifPresent(carts -> carts.issued(receipt));
    }

    void changed(Receipt before, Receipt after) {
        ReceiptNews.between(before, after).forEach(this::announce);
    }

    private void announce(ReceiptNews news) {
        EventId id = new EventId(news.receipt().id().value(), news.sequence());
        outbox.append(new OutgoingEvent(id, texts.text(id, news)));
    }
}
