package io.github.pmdrill.bank;

import io.github.pmdrill.deck.DeckFormat;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiles the bundled bank when the program is built: an index of all decks, and each question, the shared topics and the
 * rubrics as JSON, which is read several times as fast as YAML. What is compiled was read, and checked, by the reader
 * of decks.
 */
final class BankCompiler {
    private BankCompiler() {}

    /**
     * Compiles the bank of the class path.
     *
     * @param args the folder to write to
     * @throws DeckException with every mistake of a deck that cannot be used
     */
    public static void main(String[] args) throws IOException {
        compile(new Bank(List.of()), Path.of(args[0]));
    }

    private static void compile(Bank bank, Path to) throws IOException {
        // Before the decks, whose check looks shared topics up.
        Files.writeString(
                to.resolve(BundledBank.TOPICS + ".json"),
                BundledBank.source(BundledBank.TOPICS, DeckFormat.TOPICS).toJson());
        StringBuilder index = new StringBuilder();
        StringBuilder decks = new StringBuilder();
        for (String id : BundledBank.filesOfDecks().keySet()) {
            Deck deck = bank.read(id).orThrow();
            Listing.of(deck).write(index);
            decks.append(BundledIndex.line(Listing.of(deck)));
            Path folder = Files.createDirectories(to.resolve(id));
            for (Question question : deck.questions()) {
                Files.writeString(
                        folder.resolve(question.id().question() + ".json"),
                        question.written().toJson());
            }
        }
        Files.writeString(to.resolve(BundledIndex.LISTINGS), index);
        Files.writeString(to.resolve(BundledIndex.DECKS), decks);
        Files.createDirectories(to.resolve(Rounds.FOLDER));
        for (String id : Rounds.ids()) {
            String name = Rounds.FOLDER + id;
            Files.writeString(
                    to.resolve(name + ".json"),
                    BundledBank.source(name, RoundFormat.ROUND).toJson());
        }
        Files.writeString(
                to.resolve(Sweep.FILE + ".json"),
                BundledBank.source(Sweep.FILE, DeckFormat.DECK).toJson());
        Files.writeString(
                to.resolve(BundledBank.RUBRICS + ".json"),
                BundledBank.source(BundledBank.RUBRICS, DeckFormat.RUBRICS).toJson());
    }
}
