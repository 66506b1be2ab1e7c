/** A feature that uses another. */
package kassa.bootstrap.architecture.planted.adapter.http.node;
