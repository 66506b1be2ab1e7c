/** How products are told apart: the merchant's own id and the codes on their packages. */
package kassa.domain.product;
