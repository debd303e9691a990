/** Two years of dues of the sample unit: assessed, collected month by month, handed in, used and published. */
package dangwu.front.sample.dues;
