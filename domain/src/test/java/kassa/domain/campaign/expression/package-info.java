/**
 * What is tried on the language of campaigns: random expressions, beside a JavaScript engine that runs the same text and
 * fractions that tell where doubles and decimals have to agree, and garbage of every kind.
 */
package kassa.domain.campaign.expression;
