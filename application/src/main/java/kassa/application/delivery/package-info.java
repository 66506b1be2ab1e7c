/** Takes orders that the platform tells, moves them on, and tells the platform and the merchant's systems of it. */
package kassa.application.delivery;
