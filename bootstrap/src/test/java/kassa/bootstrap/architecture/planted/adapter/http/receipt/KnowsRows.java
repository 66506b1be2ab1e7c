package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import kassa.bootstrap.architecture.planted.adapter.persistence.store.Table;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("http-stands-by-itself")
record KnowsRows(Table table) {}
