package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import javax.sql.DataSource;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("rows-in-persistence-only")
record Queries(DataSource database) {}
