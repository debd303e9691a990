/**
 * Import of spreadsheets: what a sheet holds becomes typed rows, and what cannot be read is named cell by cell.
 * The room knows neither members nor branches: fields, synonyms and matching come from an {@link dangwu.kit.exchange.Importer}.
 */
package dangwu.kit.exchange;
