/** Invoices over HTTP: as the platform tells them, as they are kept, and as the merchant looks at them. */
package kassa.adapter.http.invoice;
