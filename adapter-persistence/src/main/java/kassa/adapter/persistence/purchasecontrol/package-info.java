/** Control cases as rows. */
package kassa.adapter.persistence.purchasecontrol;
