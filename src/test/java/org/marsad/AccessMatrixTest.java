package org.marsad;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.identity.Accounts;
import org.marsad.identity.Allowed;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.identity.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every role really asks for every route behind the door, with its own partner and domain and with others. What must
 * come of it stands in {@code access-matrix.tsv}: a row for each route and method, the roles that are let through.
 */
@WithExercise
class AccessMatrixTest {
    private static final String TABLE = "src/test/resources/access-matrix.tsv";
    private static final int FORBIDDEN = 403;
    private static final int SEE_OTHER = 303;

    private final RequestMappingHandlerMapping handlers;
    private final Accounts accounts;
    private final String cycle;
    private final String site;

    @Autowired
    AccessMatrixTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            Accounts accounts,
            Reports reports,
            @LocalServerPort int port) {
        this.handlers = handlers;
        this.accounts = accounts;
        this.cycle = reports.listCycles().stream()
                .max(Comparator.comparing(Cycle::deadline))
                .orElseThrow()
                .code();
        this.site = "http://localhost:" + port;
    }

    @Test
    void everyHandlerBehindTheDoorNamesItsRoles() {
        List<String> open = new ArrayList<>();
        handlers.getHandlerMethods().forEach((info, handler) -> {
            if (routes(info).stream().anyMatch(AccessMatrixTest::isWork)
                    && !handler.hasMethodAnnotation(Allowed.class)) {
                open.add(handler.toString());
            }
        });
        assertThat(open).as("handlers without @Allowed").isEmpty();
    }

    @Test
    void theTableHasEveryRouteAndNoOther() {
        Set<String> there = handlers.getHandlerMethods().keySet().stream()
                .flatMap(it -> routes(it).stream())
                .filter(AccessMatrixTest::isWork)
                .collect(toCollection(TreeSet::new));
        assertThat(table().stream().map(it -> it.method + " " + it.route).toList())
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleGetsWhatItsRowSays(Role role) {
        Person person = someone(role);
        Visitor visitor = new Visitor(site).as(person.account().id());
        List<String> wrong = new ArrayList<>();
        for (Row row : table()) {
            compare(wrong, row, row.own, role, ask(visitor, row, own(person), domain(person)));
            compare(wrong, row, row.foreign, role, ask(visitor, row, foreign(person), otherDomain(person)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsLedToTheDoor() {
        Visitor nobody = new Visitor(site);
        nobody.get("/fr/sign-in");
        assertThat(table()).allSatisfy(row -> {
            HttpResponse<String> answer = ask(nobody, row, "SEN", "1");
            assertThat(answer.statusCode()).as(row.route).isEqualTo(SEE_OTHER);
            assertThat(Visitor.location(answer)).as(row.route).startsWith("/fr/sign-in");
        });
    }

    private static void compare(
            List<String> wrong, Row row, Set<String> allowed, Role role, HttpResponse<String> answer) {
        boolean may = allowed.contains("all") || allowed.contains(role.code());
        if (may == (answer.statusCode() == FORBIDDEN) || answer.statusCode() >= 500) {
            wrong.add("%s %s (%s): %d, but allowed are %s"
                    .formatted(row.method, row.route, answer.uri(), answer.statusCode(), allowed));
        }
    }

    private HttpResponse<String> ask(Visitor visitor, Row row, String partner, String domain) {
        String address = row.route
                .replace("{language}", "fr")
                .replace("{partner}", partner)
                .replace("{cycle}", cycle)
                .replace("{action}", "1")
                .replace("{domain}", domain)
                .replaceAll("\\{\\w+}", "0");
        return row.method == HttpMethod.GET ? visitor.get(address) : visitor.post(address, Map.of());
    }

    private Person someone(Role role) {
        return accounts.listPeople().stream()
                .filter(it -> it.has(role))
                .filter(it -> !it.account().email().contains("deputy"))
                .max(Comparator.comparing(it -> own(it).equals("SEN")))
                .orElseThrow();
    }

    private static String own(Person person) {
        Mandate first = person.mandates().getFirst();
        return first.partner() == null ? "SEN" : first.partner().value();
    }

    private static String foreign(Person person) {
        return own(person).equals("MAR") ? "SEN" : "MAR";
    }

    private static String domain(Person person) {
        String domain = person.mandates().getFirst().domain();
        return domain == null ? "1" : domain;
    }

    private static String otherDomain(Person person) {
        return domain(person).equals("1") ? "2" : "1";
    }

    private static List<Row> table() {
        return Sources.text(Path.of(TABLE))
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#") && !it.startsWith("route\t"))
                .map(Row::of)
                .toList();
    }

    private static boolean isWork(String route) {
        return route.contains(" /{language}/desk");
    }

    private static Set<String> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .map(AccessMatrixTest::plain)
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(it -> it + " " + path))
                .collect(Collectors.toSet());
    }

    /** A route without the shapes of its variables, which may hold braces themselves. */
    private static String plain(String pattern) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean shape = false;
        for (char c : pattern.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            shape = depth > 0 && (shape || c == ':');
            if (!shape) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /**
     * A row of the table.
     *
     * @param route the address with its variables
     * @param method how it is asked
     * @param own the roles that are let through with their own partner’s code
     * @param foreign those with another’s
     */
    private record Row(String route, HttpMethod method, Set<String> own, Set<String> foreign) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], HttpMethod.valueOf(cells[1]), roles(cells[2]), roles(cells[3]));
        }

        private static Set<String> roles(String cell) {
            Set<String> roles = cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" "));
            assertThat(roles).allMatch(it -> it.equals("all") || Role.find(it).isPresent());
            return roles;
        }
    }
}
