package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import kassa.bootstrap.architecture.planted.adapter.http.server.Exchange;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("json-names-wire-types")
record RoutedJson(Exchange exchange) {}
