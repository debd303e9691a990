/** Sheets of pay items, of bases and of payments into the records of dues. */
package dangwu.records.dues.imports;
