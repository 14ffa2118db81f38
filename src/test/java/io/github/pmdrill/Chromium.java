package io.github.pmdrill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, driven over its own protocol. */
final class Chromium implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private int calls;

    /** Its name on this machine; empty where there is none. */
    static String name() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(Program::isInstalled)
                .findFirst()
                .orElse("");
    }

    Chromium(Path profile) throws Exception {
        process = new ProcessBuilder(
                        name(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("chromium.log").toFile())
                .start();
        String page = page(port(profile.resolve("DevToolsActivePort")));
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(page), new Ear())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", JSON.createObjectNode());
        }
    }

    private int port(Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(file) || Files.readString(file).lines().count() < 2) {
            if (System.nanoTime() > end || process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the browser did not start");
            }
        }
        return Integer.parseInt(Files.readAllLines(file).get(0));
    }

    private static String page(int port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        JsonNode targets = JSON.readTree(HttpClient.newHttpClient()
                .send(list, HttpResponse.BodyHandlers.ofString())
                .body());
        for (JsonNode target : targets) {
            if (target.get("type").asText().equals("page")) {
                return target.get("webSocketDebuggerUrl").asText();
            }
        }
        throw new AssertionError("no page in " + targets);
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            heard.append(data);
            if (last) {
                try {
                    messages.add(JSON.readTree(heard.toString()));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                heard.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    /** An empty object, for what a call is given. */
    static ObjectNode with() {
        return JSON.createObjectNode();
    }

    /** Calls something of the browser's. */
    JsonNode call(String method, ObjectNode with) throws Exception {
        int id = ++calls;
        ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
        call.set("params", with);
        socket.sendText(call.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (true) {
            JsonNode message = next();
            if (message.path("id").asInt() == id) {
                if (message.has("error")) {
                    throw new AssertionError(method + ": " + message);
                }
                return message.get("result");
            }
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("the browser says nothing");
        }
        if (message.has("method")) {
            events.add(message);
        }
        return message;
    }

    /** Opens a file in a window so wide, in light or dark, and waits until it is there. */
    void open(Path file, int width, boolean dark) throws Exception {
        ObjectNode size = with().put("width", width).put("height", 844).put("deviceScaleFactor", 1);
        call("Emulation.setDeviceMetricsOverride", size.put("mobile", width < 600));
        ObjectNode media = with();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
        events.clear();
        call("Page.navigate", with().put("url", file.toUri().toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            next();
        }
    }

    /** What an expression in the page's own language gives. */
    JsonNode value(String expression) throws Exception {
        ObjectNode with = with().put("expression", expression).put("returnByValue", true);
        return call("Runtime.evaluate", with).path("result").path("value");
    }

    /** What was reported since the page was opened. */
    List<JsonNode> events(String method) {
        return events.stream()
                .filter(e -> e.get("method").asText().equals(method))
                .toList();
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
