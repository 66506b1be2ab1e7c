package kassa.bootstrap;

import java.util.HashMap;
import java.util.Map;

/** Reads the paths of the platform's calls, and sees to it that no two calls have the same. */
final class PathsReading {

    private static final String ADMIN = "/admin";

    private final SettingsReading reading;
    private final String basePath;
    private final Map<String, Setting> taken = new HashMap<>();

    /** @param basePath what stands before every one of them, empty if nothing */
    PathsReading(SettingsReading reading, String basePath) {
        this.reading = reading;
        this.basePath = basePath;
    }

    String find(Setting setting, String usual) {
        String path = reading.find(setting, SettingKind.PATH, usual);
        Setting other = taken.putIfAbsent(path, setting);
        if (other != null) {
            reading.problem(other.variable() + " and " + setting.variable() + ": both are " + path);
        }
        if ((basePath + path + "/").startsWith(ADMIN + "/")) {
            reading.problem(setting.variable() + ": what begins with " + ADMIN + " is the admin API");
        }
        return path;
    }
}
