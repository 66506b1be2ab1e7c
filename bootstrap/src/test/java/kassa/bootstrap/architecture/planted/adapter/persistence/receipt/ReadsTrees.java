package kassa.bootstrap.architecture.planted.adapter.persistence.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("requests-in-http-only")
record ReadsTrees(JsonNode tree) {}
