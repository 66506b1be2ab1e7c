/** The calls to the platform as rows. */
package kassa.adapter.persistence.platform;
