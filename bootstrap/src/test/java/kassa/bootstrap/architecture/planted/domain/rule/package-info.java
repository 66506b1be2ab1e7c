/** Marks what breaks a rule, and what a rule of the business is. */
package kassa.bootstrap.architecture.planted.domain.rule;
