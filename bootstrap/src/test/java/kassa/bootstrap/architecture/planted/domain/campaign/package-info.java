/** A room that looks into one it may not use. */
package kassa.bootstrap.architecture.planted.domain.campaign;
