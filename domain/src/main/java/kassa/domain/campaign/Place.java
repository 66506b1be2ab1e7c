package kassa.domain.campaign;

import kassa.domain.rule.RuleViolation;

/** Where in an expression something stands, such as {@code line 1, column 8}: both count from 1. */
record Place(CharSequence source, int offset) {

    /** The refusal of what was found here instead of what may stand here. */
    RuleViolation refusal(String expected, String found) {
        return new RuleViolation(CampaignRule.EXPRESSION, this + ": expected " + expected + ", found " + found);
    }

    @Override
    public String toString() {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (isLineEnd(i)) {
                line++;
                start = i + 1;
            }
        }
        return "line " + line + ", column " + (offset - start + 1);
    }

    private boolean isLineEnd(int at) {
        char character = source.charAt(at);
        // CR LF is one line's end.
        boolean closedByNext = at + 1 < source.length() && source.charAt(at + 1) == '\n';
        return character == '\n' || character == '\r' && !closedByNext;
    }
}
