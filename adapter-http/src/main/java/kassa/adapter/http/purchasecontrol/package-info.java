/** Purchase control over HTTP: carts that are checked, cases that the merchant settles, and what the platform is told. */
package kassa.adapter.http.purchasecontrol;
