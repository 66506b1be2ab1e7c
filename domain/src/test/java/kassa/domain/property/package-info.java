/** Properties that are tried on many values made from seeds: the same values in every run. */
package kassa.domain.property;
