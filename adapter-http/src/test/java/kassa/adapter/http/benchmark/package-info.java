/** Benchmarks: what a cart costs in time. They are run by hand, see docs/performance.md. */
package kassa.adapter.http.benchmark;
