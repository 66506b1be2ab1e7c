package kassa.bootstrap.architecture.planted.adapter.persistence.store;

import java.sql.Connection;

/** Rows that keep the rules. */
public record Table(Connection connection) {}
