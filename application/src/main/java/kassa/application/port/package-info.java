/** application asks and remembers: its ports are where it is asked and where it asks. */
package kassa.application.port;
