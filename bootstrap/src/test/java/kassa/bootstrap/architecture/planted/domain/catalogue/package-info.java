/** Lists of rules of the business that are none. */
package kassa.bootstrap.architecture.planted.domain.catalogue;
