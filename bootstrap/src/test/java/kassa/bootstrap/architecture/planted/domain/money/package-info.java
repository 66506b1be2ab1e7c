/** Amounts that keep the rules. */
package kassa.bootstrap.architecture.planted.domain.money;
