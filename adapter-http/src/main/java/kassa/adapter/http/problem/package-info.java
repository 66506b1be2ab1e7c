/** Problems (RFC 9457): every refusal, the framework's own included, in one table, one shape and one renderer. */
package kassa.adapter.http.problem;
