/** What the node has to tell the platform: kept with the change that it tells of, sent in the order of each subject. */
package kassa.application.platform;
