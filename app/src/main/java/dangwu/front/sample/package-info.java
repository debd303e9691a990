/** The invented unit that the program ships: for trying things out, for pictures and for tests. Nobody in it exists. */
package dangwu.front.sample;
