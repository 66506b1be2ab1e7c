/**
 * Campaigns: whom they are for, when they are in force, and the expression that says what they give.
 *
 * <p>An expression comes from outside. It is parsed here, once, into a tree of small nodes; no script engine ever sees
 * it.
 */
package kassa.domain.campaign;
