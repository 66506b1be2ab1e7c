package com.example.carelesstill;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import kassa.domain.money.Money;

/** Gets past constructors. */
final class PicksLocks {

    private PicksLocks() {}

    static Money made(Constructor<Money> constructor) throws ReflectiveOperationException {
        return constructor.newInstance();
    }

    static void opened(Field minor) {
        minor.setAccessible(true);
    }
}
