/** 核定: what each member's month of dues comes to in a year, on which base, and why (L50, DU-01 to DU-04). */
package dangwu.records.dues.assess;
