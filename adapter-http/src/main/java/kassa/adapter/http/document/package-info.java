/** The JSON of values that several features share, one class for each: how it is read and how it is written. */
package kassa.adapter.http.document;
