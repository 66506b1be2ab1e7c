/** Orders over HTTP: those that the platform tells, and what the merchant's systems see of them and do with them. */
package kassa.adapter.http.delivery;
