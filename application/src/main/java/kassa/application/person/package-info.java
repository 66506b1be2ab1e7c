/** What is kept of persons, whichever feature keeps it, and how it is forgotten. */
package kassa.application.person;
