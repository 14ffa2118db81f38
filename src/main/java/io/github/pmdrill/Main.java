package io.github.pmdrill;

/** The program's front door. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(new io.github.pmdrill.deck.Bank(java.util.List.of()).ids());
    }
}
