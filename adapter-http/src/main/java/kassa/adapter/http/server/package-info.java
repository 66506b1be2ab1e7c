/** adapter-http translates requests: the server receives them and hands each to its feature. */
package kassa.adapter.http.server;
