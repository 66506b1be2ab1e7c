/** Documents as lines of plain text, for tests: all that the samples hold, and no more. */
package kassa.adapter.persistence.text;
