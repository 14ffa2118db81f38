package io.github.pmdrill.listen;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.meaning.Encoder;
import io.github.pmdrill.meaning.Kept;
import io.github.pmdrill.meaning.KnownTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works out, when the program is built, the vectors of all texts of the bank with which questions, answers and adverts are
 * compared. Those that an earlier build has worked out are taken over.
 */
final class TextCompiler {
    private TextCompiler() {}

    /**
     * Compiles the bank of the class path.
     *
     * @param args the file to write, the one in which builds keep what they have worked out, and one that comes with the
     *     sources, packed, so that the first build need not take minutes
     */
    public static void main(String[] args) throws IOException {
        Kept kept = new Kept(Path.of(args[1])).and(Path.of(args[2]));
        KnownTexts texts = kept.of(texts(), Encoder::bundled);
        kept.keep(texts);
        new Kept(Path.of(args[0])).keep(texts);
    }

    private static Set<String> texts() {
        Bank bank = new Bank(List.of());
        Topics topics = bank.topics();
        Set<String> texts = new TreeSet<>();
        for (String deck : bank.ids()) {
            bank.listing(deck).questions().forEach(entry -> texts.add(entry.about()));
            bank.deck(deck)
                    .questions()
                    .forEach(question -> Ear.texts(question, topics).forEach(texts::add));
        }
        return texts;
    }
}
