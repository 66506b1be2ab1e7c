/** Purchase control: whether someone of the store looks into a cart before it is paid for, and what came of it. */
package kassa.domain.purchasecontrol;
