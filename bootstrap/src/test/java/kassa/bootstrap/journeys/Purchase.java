package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * One invoice, and what is asked of the node about it, step by step.
 *
 * <p>A step that was sent and not answered has been carried out or not. Before it is sent again someone looks which, and
 * from then on it must not be otherwise. Used by one thread at a time.
 */
final class Purchase {

    static final List<List<Step>> PLANS = List.of(
            List.of(Step.CREATE),
            List.of(Step.CREATE, Step.PAY),
            List.of(Step.CREATE, Step.CREATE, Step.CANCEL),
            List.of(Step.CREATE, Step.CANCEL, Step.CREATE, Step.PAY),
            List.of(Step.CREATE, Step.CREATE, Step.PAY, Step.REFUND),
            List.of(Step.CREATE, Step.PAY, Step.REFUND, Step.REFUND_REST),
            List.of(Step.CREATE, Step.CREATE, Step.CREATE, Step.PAY, Step.REFUND_REST));

    private final String invoice;
    private final List<Step> plan;
    private final Evidence evidence = new Evidence();
    private int answered;
    private int carriedOut;
    private boolean isSent;

    Purchase(String invoice, List<Step> plan) {
        this.invoice = invoice;
        this.plan = plan;
    }

    String invoice() {
        return invoice;
    }

    Evidence evidence() {
        return evidence;
    }

    boolean isComplete() {
        return answered == plan.size();
    }

    /** Whether a step was sent that has no answer. */
    boolean isUnanswered() {
        return isSent;
    }

    /** What has happened to its receipts, by revision, as far as is known. */
    List<List<String>> events() {
        return Step.events(plan.subList(0, carriedOut));
    }

    /** Sends the next step, or that which has no answer once more. */
    void proceed(Desk desk) {
        if (isSent) {
            look(desk);
        }
        Step step = plan.get(answered);
        isSent = true;
        accept(step, send(step, desk));
        isSent = false;
        answered++;
        carriedOut = answered;
        if (step == Step.PAY) {
            look(desk);
        }
    }

    private HttpResponse<String> send(Step step, Desk desk) {
        return switch (step) {
            case CREATE -> desk.post("/receipt", cart(evidence.revisions() + 1));
            case PAY -> desk.post("/receipt/confirm", payment());
            case CANCEL -> desk.post(path() + "/cancel", "");
            case REFUND -> desk.post(path() + "/refunds", refund("{'row': 0, 'quantity': 1}"));
            case REFUND_REST -> desk.post(path() + "/refunds", refund(rest()));
        };
    }

    /** To call off what is called off already is the one command that is not answered twice alike. */
    private void accept(Step step, HttpResponse<String> answer) {
        boolean isRefused = step == Step.CANCEL && carriedOut > answered;
        assertThat(answer.statusCode())
                .as("%s of %s: %s", step, this, answer.body())
                .isEqualTo(isRefused ? 409 : 200);
        if (step == Step.CREATE) {
            evidence.receipt(answer.body());
        } else if (step == Step.REFUND || step == Step.REFUND_REST) {
            evidence.creditNote(answer.body());
        }
    }

    /** Reads its receipts: what is known of them stands there, and what was not answered has been carried out or not. */
    void look(Desk desk) {
        look(Books.summaries(desk, "&invoiceId=" + invoice), desk);
    }

    /** The same, with its lines in the list of receipts at hand. */
    void look(List<JsonNode> summaries, Desk desk) {
        List<JsonNode> receipts = summaries.stream()
                .map(each -> desk.get("/admin/receipts/" + Books.id(each)))
                .toList();
        List<List<String>> happened = receipts.stream()
                .map(each -> Books.texts(each.get("events"), "kind"))
                .toList();
        if (isSent && happened.equals(Step.events(plan.subList(0, answered + 1)))) {
            carriedOut = answered + 1;
        }
        assertThat(happened).as("events of %s", this).isEqualTo(events());
        receipts.forEach(evidence::keep);
    }

    /** Compares what is known with its lines in the list of receipts. */
    void compare(List<JsonNode> summaries) {
        assertThat(summaries.stream().map(each -> each.get("state").asText()))
                .as("states of %s", this)
                .isEqualTo(events().stream().map(Step::stateOf).toList());
        summaries.forEach(evidence::compare);
    }

    /** Sends once more what a platform would send that has lost the answers: it gets the same ones. */
    void repeat(Desk desk) {
        int revision = evidence.revisions();
        if (plan.contains(Step.PAY)) {
            assertThat(desk.post("/receipt/confirm", payment()).statusCode()).isEqualTo(200);
        }
        if (!plan.get(plan.size() - 1).equals(Step.CANCEL)) {
            assertThat(desk.post("/receipt", cart(revision)).body())
                    .as("%s", this)
                    .isEqualTo(evidence.receipt(revision));
        }
    }

    private String cart(int revision) {
        return """
                {"invoiceId": "%s", "personId": "person-1", "institutionId": "corner-shop", "langCode": "EN", "products": [
                  {"id": "milk", "quantity": {"unit": "PIECE", "value": %d}},
                  {"id": "novel", "quantity": {"unit": "PIECE", "value": 1}}]}""".formatted(invoice, pieces(revision));
    }

    /** Of milk; a novel is always with it. */
    private static int pieces(int revision) {
        return revision + 1;
    }

    private String payment() {
        JsonNode receipt = Caller.json(evidence.receipt(evidence.revisions()));
        return """
                {"invoiceId": "%s", "institutionInvoiceId": "%s", "total": %s}""".formatted(invoice, Books.id(receipt), receipt.get("total").asText());
    }

    private String refund(String lines) {
        return "{'refundId': '%s-%d', 'reason': 'spoilt', 'lines': [%s]}"
                .formatted(invoice, evidence.creditNotes() + 1, lines)
                .replace('\'', '"');
    }

    private String rest() {
        return "{'row': 0, 'quantity': %d}, {'row': 1, 'quantity': 1}"
                .formatted(pieces(evidence.revisions()) - evidence.creditNotes());
    }

    private String path() {
        return "/admin/receipts/" + Books.id(Caller.json(evidence.receipt(evidence.revisions())));
    }

    @Override
    public String toString() {
        return "%s: %s, answered %d, carried out %d%s"
                .formatted(invoice, plan, answered, carriedOut, isSent ? ", and one is not answered" : "");
    }
}
