/** Orders and what was told of them, in tables. */
package kassa.adapter.persistence.delivery;
