/** Offers over HTTP: the merchant's list, and what the platform shows. */
package kassa.adapter.http.offer;
