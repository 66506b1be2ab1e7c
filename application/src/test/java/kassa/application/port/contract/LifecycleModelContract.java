package kassa.application.port.contract;

import static kassa.application.port.contract.ReceiptDesk.cart;
import static kassa.application.port.contract.ReceiptDesk.line;
import static kassa.application.port.contract.Samples.STORE;
import static kassa.application.port.contract.Samples.TIME_TO_LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kassa.application.receipt.ConfirmPayment;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every store lets the use cases of receipts behave as {@link ModelReceipts} says, whatever comes in whatever order. */
public abstract class LifecycleModelContract {

    /** A store that has seen so many is left for an empty one: what is tried is what happens, not how much there is. */
    private static final int SEQUENCES_OF_A_STORE = 25;

    private static final int STEPS = 8;
    private static final int INVOICES = 2;

    private final Set<String> outcomes = new HashSet<>();
    private final Set<ReceiptState> states = EnumSet.noneOf(ReceiptState.class);
    private ModelReceipts model;
    private ReceiptDesk desk;
    private Random random;
    private int sequence;

    /** The ports of a store that is empty. */
    protected abstract StorePorts emptyStore();

    /** How many sequences are tried. */
    protected abstract int sequences();

    @Test
    @DisplayName(
            "random sequences of carts, payments, cancels, ends and refunds of several invoices go as the model says")
    void asTheModelSays() {
        for (sequence = 0; sequence < sequences(); sequence++) {
            if (sequence % SEQUENCES_OF_A_STORE == 0) {
                model = new ModelReceipts();
                desk = ReceiptDesk.open(emptyStore());
            }
            random = new Random(sequence * 0x9E3779B97F4A7C15L);
            StringBuilder story = new StringBuilder("sequence " + sequence + ":");
            for (int step = 0; step < STEPS; step++) {
                step(story);
            }
            IntStream.range(0, INVOICES).forEach(number -> compare(story, invoice(number)));
        }
        assertThat(states).as("states that were seen").containsExactlyInAnyOrder(ReceiptState.values());
        assertThat(outcomes)
                .as("outcomes that were seen")
                .contains("revision 3", "paid", "CANCELLED", "note 2", "receipt.unknown", "receipt.already-paid")
                .contains("receipt.state", "receipt.refund-id", "receipt.refund-within-sale");
    }

    private String invoice(int number) {
        return "I" + sequence + "." + number;
    }

    private void step(StringBuilder story) {
        String invoice = invoice(random.nextInt(INVOICES));
        int revisions = model.of(invoice).size();
        int kind = random.nextInt(10);
        if (revisions == 0 && kind > 0 || kind >= 7) {
            create(story, invoice, 1 + random.nextInt(3));
        } else if (kind <= 1) {
            confirm(story, invoice, revisions == 0 ? 0 : random.nextInt(revisions + 1));
        } else if (kind == 2) {
            cancel(story, invoice, 1 + random.nextInt(revisions));
        } else if (kind == 3) {
            passTime(story);
        } else {
            int latest = random.nextInt(3) == 0 ? 1 + random.nextInt(revisions) : paidOr(invoice, revisions);
            refund(story, invoice, latest, "RF" + random.nextInt(3), 1 + random.nextInt(2));
        }
    }

    private int paidOr(String invoice, int otherwise) {
        return IntStream.rangeClosed(1, otherwise)
                .filter(revision -> model.of(invoice).get(revision - 1).isPaid())
                .findFirst()
                .orElse(otherwise);
    }

    private void create(StringBuilder story, String invoice, long pieces) {
        story.append(" create ").append(invoice).append(" of ").append(pieces);
        String expected = model.create(invoice, pieces, now(), TIME_TO_LIVE);
        assertThat(outcome(() -> {
                    String id = desk.receipts().create(ReceiptDesk.request(STORE, invoice, cart(line("P1", pieces))));
                    return "revision " + desk.find(new InstitutionInvoiceId(id)).revision();
                }))
                .as(story.toString())
                .isEqualTo(expected);
    }

    private void confirm(StringBuilder story, String invoice, int revision) {
        story.append(" confirm ").append(invoice).append('/').append(revision);
        ConfirmPayment payment = new ConfirmPayment(
                Optional.of(new InvoiceId(invoice)),
                Optional.of(revision).filter(named -> named > 0).map(named -> id(invoice, named)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "payment");
        String expected = model.confirm(invoice, revision, now());
        assertThat(outcome(() -> {
                    desk.receipts().confirm(payment);
                    return "paid";
                }))
                .as(story.toString())
                .isEqualTo(expected);
    }

    private void cancel(StringBuilder story, String invoice, int revision) {
        story.append(" cancel ").append(invoice).append('/').append(revision);
        String expected = model.cancel(invoice, revision, now());
        assertThat(outcome(() -> desk.receipts()
                        .cancel(id(invoice, revision))
                        .receipt()
                        .state()
                        .name()))
                .as(story.toString())
                .isEqualTo(expected);
    }

    private void refund(StringBuilder story, String invoice, int revision, String refund, long pieces) {
        story.append(" refund ").append(invoice).append('/').append(revision).append(' ');
        story.append(refund).append(" of ").append(pieces);
        String expected = model.refund(invoice, revision, refund, pieces);
        assertThat(outcome(() -> "note "
                        + desk.receipts()
                                .refund(id(invoice, revision), ReceiptDesk.refund(refund, pieces))
                                .number()))
                .as(story.toString())
                .isEqualTo(expected);
    }

    private void passTime(StringBuilder story) {
        Duration time = random.nextBoolean() ? Duration.ofHours(1) : TIME_TO_LIVE;
        story.append(" after ").append(time);
        desk.clock().advance(time);
        if (random.nextBoolean()) {
            story.append(", sweep");
            model.expireDue(now());
            while (desk.receipts().expireDue(50) == 50) {
                story.append('.');
            }
        }
    }

    private String outcome(Supplier<String> command) {
        String outcome = answer(command);
        outcomes.add(outcome);
        return outcome;
    }

    private static String answer(Supplier<String> command) {
        try {
            return command.get();
        } catch (RuleViolation refused) {
            return refused.rule().id();
        }
    }

    private void compare(StringBuilder story, String invoice) {
        List<Receipt> kept = desk.revisions(invoice);
        List<ModelReceipts.Revision> expected = model.of(invoice);
        assertThat(kept).as(story.toString()).hasSameSizeAs(expected);
        for (int i = 0; i < kept.size(); i++) {
            states.add(kept.get(i).state());
            assertThat(told(kept.get(i))).as(story.toString()).isEqualTo(told(expected.get(i)));
        }
    }

    private static String told(Receipt receipt) {
        return receipt.state() + " number "
                + receipt.fiscalNumber().map(Object::toString).orElse("0") + " payments "
                + receipt.payments().size() + " flags "
                + receipt.flags().stream().map(ReceiptFlag::label).sorted().toList() + " notes "
                + receipt.creditNotes().stream()
                        .map(note -> note.number().toString())
                        .toList();
    }

    private static String told(ModelReceipts.Revision revision) {
        return revision.state + " number " + revision.number + " payments " + revision.payments + " flags "
                + revision.flags.stream()
                        .filter(flag -> !flag.contains(" "))
                        .sorted()
                        .toList() + " notes "
                + revision.notes.values().stream().map(Object::toString).toList();
    }

    private InstitutionInvoiceId id(String invoice, int revision) {
        return desk.revisions(invoice).get(revision - 1).id();
    }

    private Instant now() {
        return desk.clock().instant();
    }
}
