/** Prices that break the rules of domain. */
package kassa.bootstrap.architecture.planted.domain.pricing;
