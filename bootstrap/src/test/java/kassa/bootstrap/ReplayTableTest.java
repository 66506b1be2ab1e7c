package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import kassa.application.receipt.ReplayReport;
import kassa.domain.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplayTableTest {

    private final ReplayTable table = new ReplayTable(Repricings.EURO, ZoneId.of("Europe/Tallinn"));

    @Test
    @DisplayName("columns are as wide as their widest cell, amounts end below each other, times are those of the store")
    void aligned() {
        table.add(Repricings.changed("I-1", "Half", -500));
        table.add(Repricings.changed("invoice-🍎🍎", "Bag", 123_456));

        assertThat(table.lines())
                .containsExactly(
                        "institutionInvoiceId  invoiceId   issuedAt                   then EUR  now EUR  difference  why",
                        "R                     I-1         2026-11-24T00:30:00+02:00     10.00     5.00       -5.00  newly applies: Half (B00000000501) -5.00",
                        "R                     invoice-🍎🍎  2026-11-24T00:30:00+02:00     10.00  1244.56     1234.56  newly applies: Bag (B00000000501) 1234.56");
    }

    @Test
    @DisplayName("a table without rows has no header either")
    void empty() {
        assertThat(table.lines()).isEmpty();
    }

    @Test
    @DisplayName("names from outside do not steer the terminal")
    void steersNothing() {
        table.add(Repricings.changed("I-\u202E1", "A\u202EB\u2028C", -100));

        assertThat(table.lines().get(1)).contains("  I-?1  ", "A?B?C (B");
    }

    @Test
    @DisplayName("the sums are those of all receipts, changed or not, each with its currency")
    void summary() {
        Currency yen = Currency.getInstance("JPY");

        assertThat(new ReplaySummary(new ReplayReport(1, 0, new Money(5, yen), new Money(5, yen))).lines())
                .containsExactly(
                        "1 receipt priced again, 0 would have another total",
                        "in all 5 JPY then, 5 JPY now, difference 0 JPY");
        assertThat(new ReplaySummary(new ReplayReport(
                                12_345,
                                678,
                                new Money(1_000_000, Repricings.EURO),
                                new Money(999_999, Repricings.EURO)))
                        .lines())
                .containsExactly(
                        "12345 receipts priced again, 678 would have another total",
                        "in all 10000.00 EUR then, 9999.99 EUR now, difference -0.01 EUR");
    }
}
