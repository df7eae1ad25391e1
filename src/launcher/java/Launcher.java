import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The jar's first class: runs the program at once on a new enough Java, and otherwise looks for one beside the old one
 * that stands first on the path. Compiled for Java 8, so that it can speak where the program could not.
 */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final String PROGRAM = "org.springframework.boot.loader.launch.JarLauncher";
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(?:1\\.)?(\\d+)");

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        if (major(System.getProperty("java.specification.version")) >= NEEDED) {
            Method program = Class.forName(PROGRAM).getMethod("main", String[].class);
            program.invoke(null, (Object) args);
            return;
        }
        File java = find();
        if (java == null) {
            System.err.println("Marsad needs Java " + NEEDED + " or newer; none was found beside this one ("
                    + System.getProperty("java.version") + "). Install one, or set JAVA_HOME to it.");
            System.exit(2);
        }
        System.exit(run(java, args));
    }

    private static int run(File java, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<String>();
        command.add(java.getPath());
        command.add("-Dmarsad.watchParent=true");
        boolean serves = args.length == 0 || args[0].equals("serve") || args[0].startsWith("--");
        if (!serves) {
            command.add("-XX:TieredStopAtLevel=1"); // A command is over before slow, thorough compilation pays.
        }
        command.add("-jar");
        command.add(new File(System.getProperty("java.class.path")).getAbsolutePath());
        for (String arg : args) {
            command.add(arg);
        }
        final Process process = new ProcessBuilder(command).inheritIO().start();
        // A stop signal for this process is one for the program.
        Runtime.getRuntime().addShutdownHook(new Thread(new Runnable() {
            @Override
            public void run() {
                process.destroy();
                try {
                    process.waitFor();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }));
        return process.waitFor();
    }

    /** The java of a new enough Java in JAVA_HOME or beside the running one; null if there is none. */
    private static File find() throws IOException {
        List<File> homes = new ArrayList<File>();
        if (System.getenv("JAVA_HOME") != null) {
            homes.add(new File(System.getenv("JAVA_HOME")));
        }
        for (File folder : new File[] {new File(System.getProperty("java.home")).getCanonicalFile().getParentFile(),
                new File("/usr/lib/jvm"), new File(System.getProperty("user.home"), ".sdkman/candidates/java")}) {
            File[] some = folder == null ? null : folder.listFiles();
            for (File home : some == null ? new File[0] : some) {
                homes.add(home);
            }
        }
        for (File home : homes) {
            File java = new File(home, "bin/java");
            if (java.canExecute() && version(new File(home, "release")) >= NEEDED) {
                return java;
            }
        }
        return null;
    }

    private static int version(File release) throws IOException {
        if (!release.isFile()) {
            return 0;
        }
        Matcher matcher = VERSION.matcher(new String(java.nio.file.Files.readAllBytes(release.toPath()), "UTF-8"));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static int major(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
