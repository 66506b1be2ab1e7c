package kassa.application.delivery;

import java.util.Objects;
import kassa.application.event.EventId;
import kassa.application.event.Outbox;
import kassa.application.event.OutgoingEvent;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallSubject;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderNews;

/** Tells those outside what becomes of orders, within the unit of work in which it happens. */
public final class OrderAnnouncements {

    /** Receipts have their numbers from this node, orders from the platform: the two must not meet. */
    private static final String SUBJECT = "order-";

    private final Outbox outbox;
    private final OrderNewsTexts news;
    private final PlatformCalls calls;
    private final OrderCallTexts texts;

    public OrderAnnouncements(Outbox outbox, OrderNewsTexts news, PlatformCalls calls, OrderCallTexts texts) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
        this.news = Objects.requireNonNull(news, "news");
        this.calls = Objects.requireNonNull(calls, "calls");
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** The merchant's systems hear of it. */
    void announce(OrderNews happened) {
        EventId id = new EventId(SUBJECT + happened.order().id(), happened.sequence());
        outbox.append(new OutgoingEvent(id, news.text(id, happened)));
    }

    /** The platform hears of it, and of what was found if that is not all, or has just been said; notes are the merchant's. */
    void tellPlatform(DeliveryOrder before, DeliveryOrder moved) {
        boolean isJustFound = !moved.rows().equals(before.rows());
        if (isJustFound || moved.status() != before.status()) {
            String text = texts.statusChange(moved, isJustFound || !moved.isComplete());
            CallSubject subject =
                    new CallSubject(moved.institutionId(), moved.id().value());
            calls.append(new OutgoingCall(subject, CallKind.ORDER_STATUS, text));
        }
    }
}
