package kassa.bootstrap.architecture.planted.adapter.persistence.receipt;

import kassa.bootstrap.architecture.planted.adapter.http.json.Text;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("persistence-stands-by-itself")
record KnowsRequests(Text text) {}
