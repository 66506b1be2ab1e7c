/** What has happened, told to the merchant's own systems: kept with the change itself, read as a feed, delivered. */
package kassa.application.event;
