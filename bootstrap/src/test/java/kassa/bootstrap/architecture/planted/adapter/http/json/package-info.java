/** A shared room that uses a feature. */
package kassa.bootstrap.architecture.planted.adapter.http.json;
