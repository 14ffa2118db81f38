package io.github.pmdrill;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The house as it is drawn: who may import whom, which library lives where, and who touches the outside. */
@AnalyzeClasses(packages = ArchitectureTest.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    static final String BASE = "io.github.pmdrill";

    /** Each room, from the top, and the rooms that it imports, as the README has them. */
    private static final Map<String, Set<String>> ROOMS = rooms();

    /** The rooms that alone may use a library. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "picocli", List.of("cli", "help"),
            "org.jline", List.of("terminal", "text"),
            "com.ezylang", List.of("deck"),
            "org.commonmark", List.of("transcript"),
            "java.sql", List.of("sql"),
            "javax.sound", List.of("sound"),
            "org.yaml", List.of("format"),
            "com.fasterxml.jackson", List.of("bank", "format", "history", "report"));

    private static Map<String, Set<String>> rooms() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        for (String row : picture()) {
            String[] halves = row.split(" -> ", -1);
            Set<String> imports =
                    halves.length < 2 ? Set.of() : Set.of(halves[1].strip().split(" ", -1));
            rooms.put(halves[0].replaceFirst(" .*", ""), imports);
        }
        rooms.remove("Main");
        return rooms;
    }

    /** The rows of the README's picture of the rooms. */
    private static List<String> picture() {
        try {
            String readme = Files.readString(Path.of("README.md"));
            String start = "```text\nMain ";
            int at = readme.indexOf(start) + start.indexOf("Main");
            return readme.substring(at, readme.indexOf("```", at)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ArchTest
    static void the_picture_has_the_lowest_room_last(JavaClasses program) {
        List<String> rooms = List.copyOf(ROOMS.keySet());
        ROOMS.forEach((room, imports) -> assertThat(rooms.subList(rooms.indexOf(room) + 1, rooms.size()))
                .as("rooms below %s", room)
                .containsAll(imports));
    }

    @ArchTest
    static void every_package_is_a_room_of_the_picture(JavaClasses program) {
        assertThat(program).as("the program's classes").hasSizeGreaterThan(50);
        TreeSet<String> found = new TreeSet<>();
        program.forEach(type -> found.add(room(type)));
        found.remove("");
        assertThat(ROOMS.keySet()).hasSameElementsAs(found);
    }

    @ArchTest
    static void a_room_imports_the_rooms_that_the_picture_says(JavaClasses program) {
        Map<String, Set<String>> imports = new TreeMap<>();
        ROOMS.keySet().forEach(room -> imports.put(room, new TreeSet<>()));
        for (JavaClass type : program) {
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String from = room(type);
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String to = target.getPackageName().startsWith(BASE) ? room(target) : from;
                if (!from.isEmpty() && !from.equals(to)) {
                    imports.get(from).add(to);
                }
            });
        }
        assertThat(imports).isEqualTo(new TreeMap<>(ROOMS));
    }

    @ArchTest
    static void rooms_have_no_cycles(JavaClasses program) {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(program);
    }

    @ArchTest
    static void one_library_lives_in_one_room(JavaClasses program) {
        LIBRARIES.forEach((library, homes) -> {
            String[] packages =
                    homes.stream().map(room -> BASE + "." + room + "..").toArray(String[]::new);
            DescribedPredicate<JavaClass> ofLibrary = resideInAPackage(library + "..");
            assertThat(program.stream()
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .filter(dependency -> ofLibrary.test(dependency.getTargetClass())))
                    .as("uses of %s, without which the rule would hold nothing", library)
                    .isNotEmpty();
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat(ofLibrary)
                    .because(library + " lives in " + String.join(" and ", homes))
                    .check(program);
        });
    }

    @ArchTest
    static void of_a_terminal_text_knows_the_width_of_a_character_and_nothing_else(JavaClasses program) {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".text..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.jline..")
                        .and(DescribedPredicate.describe(
                                "are not its widths",
                                type -> !type.getSimpleName().equals("WCWidth"))))
                .check(program);
    }

    @ArchTest
    static void only_main_touches_the_streams_and_the_process(JavaClasses program) {
        for (String stream : List.of("out", "err", "in")) {
            noClasses()
                    .that(areNotMain())
                    .should()
                    .accessField(System.class, stream)
                    .check(program);
        }
        noClasses()
                .that(areNotMain())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(program);
        assertThat(callers(program, System.class, "exit")).containsExactly(Main.class.getName());
    }

    @ArchTest
    static void only_main_knows_what_time_it_is(JavaClasses program) {
        noClasses()
                .that(areNotMain())
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "read the system's clock",
                        call -> isClock(call.getTargetOwner().getFullName(), call.getName())))
                .check(program);
        assertThat(callers(program, InstantSource.class, "system")).containsExactly(Main.class.getName());
    }

    @ArchTest
    static void chance_has_a_seed_outside_main(JavaClasses program) {
        noClasses()
                .that(areNotMain())
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "make a random generator without a seed", ArchitectureTest::isUnseeded))
                .orShould()
                .callMethod(Math.class, "random")
                .check(program);
        assertThat(program.stream()
                        .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                        .filter(ArchitectureTest::isUnseeded))
                .as("Main's own source of chance, by which the rule is seen to look at the right thing")
                .isNotEmpty()
                .allMatch(call -> call.getOriginOwner().getName().startsWith(Main.class.getName()));
    }

    @ArchTest
    static void every_package_is_null_marked(JavaClasses program) {
        List<JavaPackage> packages =
                program.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages).hasSizeGreaterThan(5).allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    @ArchTest
    static void names_say_what_a_class_is(JavaClasses program) {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl)")
                .andShould()
                .resideOutsideOfPackage("..util..")
                .check(program);
    }

    private static DescribedPredicate<JavaClass> areNotMain() {
        return resideOutsideOfPackage("nowhere")
                .and(DescribedPredicate.describe(
                        "are not Main, nor the program in which queries run",
                        type -> !type.getName().startsWith(Main.class.getName())
                                && !type.getName().startsWith("io.github.pmdrill.QueryProgram")));
    }

    private static boolean isClock(String owner, String method) {
        boolean time = owner.startsWith("java.time.") && method.equals("now");
        boolean clock =
                List.of(Clock.class.getName(), InstantSource.class.getName()).contains(owner)
                        && method.startsWith("system");
        // System.nanoTime is no clock: the terminal tells a paste from typing by the gaps between keys.
        return time || clock || (owner.equals(System.class.getName()) && method.equals("currentTimeMillis"));
    }

    private static boolean isUnseeded(JavaConstructorCall call) {
        return call.getTargetOwner().isAssignableTo(Random.class)
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static Set<String> callers(JavaClasses program, Class<?> owner, String method) {
        TreeSet<String> callers = new TreeSet<>();
        program.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(method))
                .forEach(call -> callers.add(call.getOriginOwner().getName()));
        return callers;
    }

    private static String room(JavaClass type) {
        String inside = type.getPackageName().substring(BASE.length());
        return inside.isEmpty() ? "" : inside.substring(1).replaceFirst("\\..*", "");
    }
}
