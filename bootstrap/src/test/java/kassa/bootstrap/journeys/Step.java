package kassa.bootstrap.journeys;

import java.util.ArrayList;
import java.util.List;

/** What can be asked of the node about an invoice, and what then happens to its receipts. */
enum Step {
    /** A cart that is not the one before: a new revision, and an end to the one on offer. */
    CREATE {
        @Override
        void happen(List<List<String>> receipts) {
            if (!receipts.isEmpty() && stateOf(last(receipts)).equals("ISSUED")) {
                last(receipts).add("SUPERSEDED");
            }
            receipts.add(new ArrayList<>(List.of("ISSUED")));
        }
    },
    PAY {
        @Override
        void happen(List<List<String>> receipts) {
            last(receipts).add("PAID");
        }
    },
    /** One piece of the first row. */
    REFUND {
        @Override
        void happen(List<List<String>> receipts) {
            last(receipts).add("PARTLY_REFUNDED");
        }
    },
    /** Whatever has not been given back yet. */
    REFUND_REST {
        @Override
        void happen(List<List<String>> receipts) {
            last(receipts).add("REFUNDED");
        }
    },
    CANCEL {
        @Override
        void happen(List<List<String>> receipts) {
            last(receipts).add("CANCELLED");
        }
    };

    /** Adds the events of this step to those of the receipts, which stand in the order of their revisions. */
    abstract void happen(List<List<String>> receipts);

    /** The events of each receipt after all these steps. */
    static List<List<String>> events(List<Step> steps) {
        List<List<String>> receipts = new ArrayList<>();
        steps.forEach(step -> step.happen(receipts));
        return receipts;
    }

    /** The state of a receipt to which this has happened. */
    static String stateOf(List<String> events) {
        return last(events).replace("PARTLY_REFUNDED", "PAID");
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
