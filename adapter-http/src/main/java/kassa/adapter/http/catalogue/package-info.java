/**
 * adapter-http translates requests: catalogues of stores, sent as JSON or read from files, and what the
 * platform looks for in them.
 */
package kassa.adapter.http.catalogue;
