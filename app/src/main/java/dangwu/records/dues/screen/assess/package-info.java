/** 核定: what everybody pays a month in a year, edited in place, by a form or all at once; 少交, 免交 and 交至 (L50, DU-01 to DU-04, DU-10, DU-14). */
package dangwu.records.dues.screen.assess;
