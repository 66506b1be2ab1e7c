package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import java.util.Calendar;
import java.util.Date;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class KeepsOldDates {

    private KeepsOldDates() {}

    @Breaks("no-legacy-dates")
    static void date(Date date) {}

    @Breaks("no-legacy-dates")
    static void calendar(Calendar calendar) {}
}
