/** Members from sheets: fields, comparison with what is kept, and writing. */
package dangwu.records.member.imports;
