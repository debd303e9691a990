/** Shows printed pages as pictures. */
package dangwu.kit.print;
