package it.filiera.intake;

import it.filiera.italy.Municipalities;
import it.filiera.italy.Municipality;
import it.filiera.support.Profile;
import it.filiera.table.*;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTmpTest {
    static volatile boolean volatileStop;
    @Test
    void measure(@TempDir Path folder) throws Exception {
        Known known;
        Municipalities ms = Municipalities.load();
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder)) {
            long t = System.nanoTime();
            known = Known.read(profile.database, ms);
            System.out.println("known " + (System.nanoTime() - t) / 1_000_000);
        }
        Random r = new Random(1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            Municipality m = ms.all().get(r.nextInt(ms.all().size()));
            String town = i % 100 == 0 ? m.name().substring(0, m.name().length() - 1) : i % 10 == 0 ? m.name().toUpperCase() : m.name();
            rows.add(new Row(i + 2, List.of("Esempio " + i + " S.r.l.", piva(i, i % 50 == 0), town, i % 7 == 0 ? m.provinceName() : m.province(), m.postalCodes().getFirst(),
                    "Via Roma " + i, "011 " + (5550000 + i), "info@esempio" + i + ".example", "www.esempio" + i + ".example", "" + r.nextInt(500), "12/03/2026", i % 5 == 0 ? "stampaggio e carpenteria" : "Pressofusione di leghe")));
        }
        Table table = new Table(new Format(Format.Kind.DELIMITED, StandardCharsets.UTF_8, ';', true, null, Format.DayOrder.DAY_FIRST, ','), List.of(),
            List.of("Ragione sociale","P.IVA","Comune","Prov.","CAP","Indirizzo","Telefono","E-mail","Sito web","N. addetti","Socio dal","Attività"), rows, List.of());
        for (int k = 0; k < 2; k++) {
            long t = System.nanoTime();
            Mapping mapping = new MappingGuess(known).of(table);
            System.out.println("guess " + (System.nanoTime() - t) / 1_000_000 + " " + mapping.fields().size());
            System.gc();
            long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            t = System.nanoTime();
            Checks checks = new Checks(known, table, mapping);
            System.out.println("check " + (System.nanoTime() - t) / 1_000_000);
            System.gc();
            System.out.println("MB " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - before) / 1_000_000);
            t = System.nanoTime();
            System.out.println(checks.found().stream().map(f -> f.rule() + "=" + f.cells()).toList());
            System.out.println("found " + (System.nanoTime() - t) / 1_000_000);
            Thread me = Thread.currentThread();
            Map<String,Integer> seen = new HashMap<>();
            volatileStop = false;
            Thread sampler = new Thread(() -> { while (!volatileStop) { try { Thread.sleep(3); } catch (InterruptedException e) { return; }
                StringBuilder sb = new StringBuilder(); int n = 0;
                for (StackTraceElement f : me.getStackTrace()) if (f.getClassName().startsWith("it.filiera") && n++ < 2) sb.append(f.getClassName().replace("it.filiera.","")).append('.').append(f.getMethodName()).append(' ');
                seen.merge(sb.toString(), 1, Integer::sum); } });
            sampler.start();
            long cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < checks.size(); i++) checks.row(i);
            System.out.println("all rows cpu " + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000);
            volatileStop = true;
            seen.entrySet().stream().sorted((a,b)->b.getValue()-a.getValue()).limit(25).forEach(e -> System.out.println(e.getValue() + " " + e.getKey()));
            t = System.nanoTime();
            cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            checks.repair(Rule.MUNICIPALITY_NAME, false);
            System.out.println("repair off " + (System.nanoTime() - t) / 1_000_000 + " cpu " + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000);
        }
    }
    static String piva(int i, boolean lost) {
        String base = String.format("%07d%03d", i + 1, 1 + i % 100);
        int sum = 0;
        for (int k = 0; k < 10; k++) { int d = base.charAt(k) - '0'; sum += k % 2 == 0 ? d : d > 4 ? 2*d-9 : 2*d; }
        String p = base + (10 - sum % 10) % 10;
        return lost ? p.replaceFirst("^0+", "") : p;
    }
}
