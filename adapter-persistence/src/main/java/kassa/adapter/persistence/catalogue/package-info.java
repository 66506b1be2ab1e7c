/** Products in tables, found by id and by barcode. */
package kassa.adapter.persistence.catalogue;
