/** Offers: the merchant puts them, the platform shows them, and none promises another price than the till charges. */
package kassa.application.offer;
