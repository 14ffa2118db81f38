package io.github.pmdrill.plan;

import io.github.pmdrill.dialogue.Ran;

/** A query that a person wrote, and what came of it. */
public record TriedQuery(String query, Ran ran) {}
