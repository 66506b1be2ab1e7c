/**
 * JSON as this house speaks it: one strict format, readings that collect every violation, and plain writing.
 *
 * <p>A {@code …Json} class of a feature describes a wire object by {@link kassa.adapter.http.json.JsonObject} and {@link
 * kassa.adapter.http.json.JsonValue} and writes one by {@link kassa.adapter.http.json.JsonWriter}.
 */
package kassa.adapter.http.json;
