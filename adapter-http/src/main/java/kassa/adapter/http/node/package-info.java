/** adapter-http translates requests: about the node itself and the stores that it serves. */
package kassa.adapter.http.node;
