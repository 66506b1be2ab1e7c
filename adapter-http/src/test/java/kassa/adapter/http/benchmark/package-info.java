/** Benchmarks: what a cart costs in time. They are run by hand, with the profile {@code benchmark}. */
package kassa.adapter.http.benchmark;
