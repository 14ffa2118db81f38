package io.github.pmdrill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported page in a browser, where there is one: on a phone, at a desk, on paper. */
class TranscriptHtmlIT {
    @TempDir
    Path home;

    private Path page() throws Exception {
        Program program = new Program(home);
        Program.Ran held = program.run(Candidate.piped(), "start", Candidate.QUESTION);
        assertThat(held.exit()).as(held.all()).isZero();
        Path page = home.resolve("page.html");
        Program.Ran exported = program.run("", "transcript", "--last", "--out", page.toString());
        assertThat(exported.exit()).as(exported.all()).isZero();
        return page;
    }

    @Test
    void it_fits_a_phone_and_a_desk_fetches_nothing_and_prints() throws Exception {
        assumeThat(Chromium.name()).as("a browser is installed").isNotEmpty();
        Path page = page();
        Path profile = Files.createDirectory(home.resolve("profile"));
        try (Chromium browser = new Chromium(profile)) {
            for (int width : List.of(390, 1280)) {
                browser.open(page, width, false);
                assertThat(browser.value("innerWidth").asInt()).isEqualTo(width);
                assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                        .as("how wide the page is at %d", width)
                        .isLessThanOrEqualTo(width);
                assertThat(browser.value("document.querySelectorAll('svg').length")
                                .asInt())
                        .isEqualTo(2);
                assertThat(browser.events("Network.requestWillBeSent"))
                        .as("what is fetched, beside the page itself")
                        .hasSize(1);
                assertThat(browser.events("Log.entryAdded")).isEmpty();
                assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
                assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
            }
            String light = background(browser);
            browser.open(page, 1280, true);
            assertThat(background(browser)).isNotEqualTo(light);
            String pdf = browser.call("Page.printToPDF", Chromium.with().put("printBackground", false))
                    .get("data")
                    .asText();
            assertThat(new String(Base64.getDecoder().decode(pdf.substring(0, 12)), StandardCharsets.US_ASCII))
                    .startsWith("%PDF-");
        }
    }

    private static String background(Chromium browser) throws Exception {
        return browser.value("getComputedStyle(document.body).backgroundColor").asText();
    }
}
