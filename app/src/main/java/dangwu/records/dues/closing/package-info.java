/** 结账: which months of the dues are closed, and what was owed for them when they were. */
package dangwu.records.dues.closing;
