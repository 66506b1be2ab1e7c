package kassa.application.catalogue;

/** How the rows of a catalogue file are taken. */
public enum LoadMode {
    /** All of them, or none if one is bad. */
    ALL_OR_NONE,
    /** The good ones. */
    SKIP_BAD,
    /**
     * All of them, or none if one is bad; products that the file does not name are no longer sold, and what barcodes of
     * theirs the file gives to others go over.
     */
    REPLACE
}
