/** Looks into carts before they are paid for, and keeps what someone of the store made of them. */
package kassa.application.purchasecontrol;
