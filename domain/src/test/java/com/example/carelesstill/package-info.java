/** A till that embeds Kassa and breaks each of its rules once. */
package com.example.carelesstill;
