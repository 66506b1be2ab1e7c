/** adapter-http translates requests: catalogues of stores, sent as JSON or read from CSV files. */
package kassa.adapter.http.catalogue;
