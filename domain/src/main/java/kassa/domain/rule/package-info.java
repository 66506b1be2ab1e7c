/** A refusal with a stable name and its facts: how every room of the domain says no. */
package kassa.domain.rule;
