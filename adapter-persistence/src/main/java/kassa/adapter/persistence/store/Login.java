package kassa.adapter.persistence.store;

import java.util.Optional;

/**
 * Who opens a database.
 *
 * <p>What stands in the URL is taken out of it: whoever shows the URL in a message shows neither.
 */
record Login(Optional<String> user, Optional<String> password) {

    /** As the settings say; what they leave open, as the URL says. */
    static Login of(StoreSettings settings, Optional<String> userInUrl, Optional<String> passwordInUrl) {
        return new Login(
                given(settings.user()).or(() -> userInUrl),
                given(settings.password()).or(() -> passwordInUrl));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    @Override
    public String toString() {
        return "Login[user=" + user.orElse("") + "]";
    }
}
