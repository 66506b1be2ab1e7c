package kassa.bootstrap;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import kassa.application.catalogue.SearchUpkeep;
import kassa.application.event.EventDelivery;
import kassa.application.invoice.InvoiceIntake;
import kassa.application.loyaltycard.CardRegistration;
import kassa.application.platform.CallDispatch;
import kassa.application.purchasecontrol.PurchaseControl;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.application.receipt.SalesCount;

/**
 * What a node does beside answering requests.
 *
 * <p>Any number of nodes on one database do so: each receipt is ended and counted once, each control ended once, each event is
 * delivered by one of them, each call sent by one, and each of them follows the catalogues with an index of its own.
 */
final class Chores implements AutoCloseable {

    /** Several threads deliver, so that one receipt whose events are answered slowly does not hold up the others. */
    static final Background.Plan DELIVERY =
            new Background.Plan("event-dispatch", 4, Duration.ofSeconds(1), Duration.ofSeconds(15));

    /** Several threads send, so that one call that is answered slowly does not hold up the others. */
    static final Background.Plan CALLS =
            new Background.Plan("platform-calls", 4, Duration.ofSeconds(1), Duration.ofSeconds(15));

    static final Background.Plan EXPIRY =
            new Background.Plan("expiry-sweep", 1, Duration.ofMinutes(1), Duration.ofSeconds(30));

    static final Background.Plan CONTROLS =
            new Background.Plan("control-sweep", 1, Duration.ofMinutes(1), Duration.ofSeconds(30));

    static final Background.Plan ERASING =
            new Background.Plan("invoice-erasing", 1, Duration.ofHours(1), Duration.ofSeconds(30));

    static final Background.Plan INDEXING =
            new Background.Plan("search-index", 1, Duration.ofSeconds(1), Duration.ofSeconds(30));

    static final Background.Plan COUNTING =
            new Background.Plan("sales-count", 1, Duration.ofMinutes(5), Duration.ofSeconds(30));

    static final Background.Plan TRIES =
            new Background.Plan("card-tries", 1, Duration.ofMinutes(15), Duration.ofSeconds(30));

    private static final int EXPIRY_BATCH = 200;
    private static final int COUNTING_BATCH = 200;
    private static final int ERASING_BATCH = 100;

    private final List<Background> running;

    Chores(List<Background> running) {
        this.running = running;
    }

    /** Begins all of it at once. */
    static Chores of(UseCases useCases) {
        return new Chores(Stream.of(
                        Stream.of(
                                expiry(EXPIRY, useCases.receipts()),
                                controls(CONTROLS, useCases.control()),
                                erasing(ERASING, useCases.invoices()),
                                indexing(INDEXING, useCases.searchUpkeep()),
                                counting(COUNTING, useCases.salesCount()),
                                forgetting(TRIES, useCases.cards())),
                        useCases.delivery().map(delivery -> delivery(DELIVERY, delivery)).stream(),
                        useCases.callDispatch().map(dispatch -> calls(CALLS, dispatch)).stream())
                .flatMap(chores -> chores)
                .toList());
    }

    /** Ends receipts that nobody has paid in time. */
    static Background expiry(Background.Plan plan, ReceiptLifecycle receipts) {
        return Background.start(
                plan, goesOn -> whileFull(() -> receipts.expireDue(EXPIRY_BATCH), EXPIRY_BATCH, goesOn));
    }

    /** Ends controls that nobody has looked into in time. */
    static Background controls(Background.Plan plan, PurchaseControl control) {
        return Background.start(plan, goesOn -> whileFull(() -> control.expireDue(EXPIRY_BATCH), EXPIRY_BATCH, goesOn));
    }

    /** Erases invoices that need not be kept any longer, few at a time: nobody waits long for their turn. */
    static Background erasing(Background.Plan plan, InvoiceIntake invoices) {
        return Background.start(
                plan, goesOn -> whileFull(() -> invoices.eraseDue(ERASING_BATCH), ERASING_BATCH, goesOn));
    }

    /** Delivers events to the merchant's system. */
    static Background delivery(Background.Plan plan, EventDelivery delivery) {
        return Background.start(plan, goesOn -> whileFull(() -> delivery.deliverDue(1), 1, goesOn));
    }

    /** Sends the platform what it is to be told. */
    static Background calls(Background.Plan plan, CallDispatch dispatch) {
        return Background.start(plan, goesOn -> whileFull(() -> dispatch.sendDue(1), 1, goesOn));
    }

    /** Lets searches see what has changed in the catalogues. */
    static Background indexing(Background.Plan plan, SearchUpkeep search) {
        return Background.start(plan, goesOn -> search.catchUp());
    }

    /** Counts what was sold, for the order of what searches find. */
    static Background counting(Background.Plan plan, SalesCount sales) {
        return Background.start(plan, goesOn -> whileFull(() -> sales.count(COUNTING_BATCH), COUNTING_BATCH, goesOn));
    }

    /** Forgets who has failed to prove a card, once that does not count any more. */
    static Background forgetting(Background.Plan plan, CardRegistration cards) {
        return Background.start(plan, goesOn -> cards.forgetOldTries());
    }

    /** A batch that is not full was the last. */
    private static void whileFull(IntSupplier batch, int full, BooleanSupplier goesOn) {
        int done;
        do {
            done = batch.getAsInt();
        } while (done >= full && goesOn.getAsBoolean());
    }

    /** All are told before the first is waited for. */
    @Override
    public void close() {
        running.forEach(Background::stop);
        running.forEach(Background::close);
    }
}
