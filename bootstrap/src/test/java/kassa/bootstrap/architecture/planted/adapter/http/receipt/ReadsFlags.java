package kassa.bootstrap.architecture.planted.adapter.http.receipt;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;
import picocli.CommandLine;

@Breaks("process-in-bootstrap-only")
record ReadsFlags(CommandLine arguments) {}
