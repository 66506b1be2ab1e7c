/** What has happened, as the merchant's own systems read it and are told of it. */
package kassa.adapter.http.event;
