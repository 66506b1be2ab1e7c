/** Invoices of the platform: taken, checked, kept, listed, and erased when their time is over. */
package kassa.application.invoice;
