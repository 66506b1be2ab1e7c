/** The root of a layer, in which a type has strayed. */
package kassa.bootstrap.architecture.planted.domain;
