/** Where offers are kept. */
package kassa.adapter.persistence.offer;
