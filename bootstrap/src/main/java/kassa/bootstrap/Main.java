package kassa.bootstrap;

/** The process that {@code java -jar kassa.jar} starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Usage: java -jar kassa.jar COMMAND");
        System.out.println("No command exists yet.");
    }
}
