package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A payment that the node has taken.
 *
 * @param receipt the institutionInvoiceId that was paid
 * @param answer the receipt as the node had answered it
 * @param flag what the node has to have flagged it with
 */
record Sale(String invoice, String receipt, BigDecimal total, String answer, Optional<String> flag) {}
