package it.filiera.history;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a file could be run: by the endings that operating systems start, and by how the formats of programs begin, whatever the file is
 * called.
 */
final class RunnableContent {

    private static final Set<String> ENDINGS = Set.of(
            "ade", "adp", "apk", "app", "appimage", "appref-ms", "application", "appx", "appxbundle", "bash", "bat", "bin", "chm", "cmd",
            "com", "command", "cpl", "csh", "deb", "desktop", "diagcab", "dll", "dmg", "docm", "dotm", "dylib", "exe", "gadget", "hta",
            "htm", "html", "img", "inf", "ins", "iqy", "iso", "jar", "jnlp", "js", "jse", "ksh", "lnk", "mam", "mde", "msc", "msh", "msi",
            "msix", "msp", "mst", "mshtml", "one", "osx", "pif", "pkg", "pl", "potm", "ppam", "ppsm", "pptm", "prg", "ps1", "ps1xml", "ps2",
            "psc1", "psd1", "psm1", "py", "pyc", "pyw", "pyz", "rb", "reg", "rpm", "run", "scf", "scpt", "scr", "sct", "settingcontent-ms",
            "sh", "shb", "shs", "slk", "so", "svg", "sys", "url", "vb", "vbe", "vbs", "vhd", "vhdx", "webloc", "website", "workflow", "ws",
            "wsc", "wsf", "wsh", "xhtml", "xlam", "xll", "xlsm", "xltm", "zsh");

    /** Linux, macOS (four ways round, and for several processors), scripts, Java, Android, WebAssembly, shortcuts, packages. */
    private static final List<byte[]> BEGINNINGS = List.of(
            text("\u007fELF"),
            bytes(0xfe, 0xed, 0xfa, 0xce),
            bytes(0xfe, 0xed, 0xfa, 0xcf),
            bytes(0xce, 0xfa, 0xed, 0xfe),
            bytes(0xcf, 0xfa, 0xed, 0xfe),
            bytes(0xca, 0xfe, 0xba, 0xbe),
            bytes(0xbe, 0xba, 0xfe, 0xca),
            text("#!"),
            bytes(0xef, 0xbb, 0xbf, '#', '!'),
            text("dex\n"),
            bytes(0, 'a', 's', 'm'),
            bytes(0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0),
            text("!<arch>"),
            bytes(0xed, 0xab, 0xee, 0xdb));

    private static final int HEADER = 64;

    private RunnableContent() {}

    static boolean is(String name, byte[] content) {
        return ENDINGS.contains(ending(name))
                || BEGINNINGS.stream().anyMatch(beginning -> begins(content, beginning))
                || isWindows(content)
                || isJar(content);
    }

    /** A note may begin with these two letters, but holds no zeros. */
    private static boolean isWindows(byte[] content) {
        return begins(content, text("MZ")) && new String(content, 0, Math.min(HEADER, content.length), StandardCharsets.ISO_8859_1).indexOf(0) >= 0;
    }

    /** Systems pass over dots and spaces at the end of a name. */
    private static String ending(String name) {
        String bare = name.replaceAll("[.\\s]+$", "");
        return bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= content.length || content[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Archives are taken, but not those that a Java runtime or an Office program would run. */
    private static boolean isJar(byte[] content) {
        if (!begins(content, text("PK"))) {
            return false;
        }
        String names = new String(content, StandardCharsets.ISO_8859_1);
        return names.contains("META-INF/MANIFEST.MF") || names.contains("vbaProject.bin") || names.contains("AndroidManifest.xml");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
