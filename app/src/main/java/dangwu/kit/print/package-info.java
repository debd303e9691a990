/**
 * From a paper to the paper: its pages as pictures, the preview in which they are looked at and printed, the printers of this machine, and
 * several papers bound into one volume.
 */
package dangwu.kit.print;
