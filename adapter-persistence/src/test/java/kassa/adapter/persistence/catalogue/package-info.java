/** The index of the catalogues. */
package kassa.adapter.persistence.catalogue;
