/** Campaigns. */
package kassa.domain.campaign;
