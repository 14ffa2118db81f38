package io.github.pmdrill.schedule;

/**
 * How well an item is remembered.
 *
 * @param stability after how many days it is recalled with nine chances in ten, 0.001 to 36500
 * @param difficulty 1 to 10
 */
public record Memory(double stability, double difficulty) {}
