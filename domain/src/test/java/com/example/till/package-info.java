/** A till that embeds Kassa and keeps its rules: the example of the guide to embedding. */
package com.example.till;
