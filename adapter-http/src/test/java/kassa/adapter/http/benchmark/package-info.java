/**
 * Benchmarks: what a cart and the operation of a campaign cost in time. They are run by hand, with the profile {@code
 * benchmark}.
 */
package kassa.adapter.http.benchmark;
