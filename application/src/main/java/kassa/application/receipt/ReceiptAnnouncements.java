package kassa.application.receipt;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kassa.application.event.EventId;
import kassa.application.event.Outbox;
import kassa.application.event.OutgoingEvent;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptNews;

/** Puts what happens to receipts into the outbox, and before whom it concerns, within the unit of work in which it happens. */
public final class ReceiptAnnouncements {

    private final Outbox outbox;
    private final ReceiptNewsTexts texts;
    private final List<IssuedCarts> watchers;

    public ReceiptAnnouncements(Outbox outbox, ReceiptNewsTexts texts) {
        this(outbox, texts, List.of());
    }

    private ReceiptAnnouncements(Outbox outbox, ReceiptNewsTexts texts, List<IssuedCarts> watchers) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.watchers = List.copyOf(watchers);
    }

    /** These announcements, which tell of issued receipts there as well. */
    public ReceiptAnnouncements watchedBy(IssuedCarts issuedCarts) {
        return new ReceiptAnnouncements(
                outbox,
                texts,
                Stream.concat(watchers.stream(), Stream.of(issuedCarts)).toList());
    }

    void issued(Receipt receipt) {
        ReceiptNews.of(receipt).forEach(this::announce);
        watchers.forEach(carts -> carts.issued(receipt));
    }

    void changed(Receipt before, Receipt after) {
        ReceiptNews.between(before, after).forEach(this::announce);
    }

    private void announce(ReceiptNews news) {
        EventId id = new EventId(news.receipt().id().value(), news.sequence());
        outbox.append(new OutgoingEvent(id, texts.text(id, news)));
    }
}
