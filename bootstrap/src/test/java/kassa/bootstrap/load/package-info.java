/** The load run: what the endpoint does in a second beside what the database alone does. No test: {@code mvn -Pload}. */
package kassa.bootstrap.load;
