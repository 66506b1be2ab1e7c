/** The client that calls the platform, and where the merchant sees what the platform does not have yet. */
package kassa.adapter.http.platform;
