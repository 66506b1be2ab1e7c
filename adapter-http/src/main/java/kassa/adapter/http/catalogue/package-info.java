/** adapter-http translates requests: catalogues of stores, sent as JSON or read from files of CSV and JSON Lines. */
package kassa.adapter.http.catalogue;
