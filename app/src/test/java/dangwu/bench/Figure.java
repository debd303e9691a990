package dangwu.bench;

/**
 * What one run cost.
 *
 * @param seconds    the median of the rounds
 * @param peakHeapMb the most heap in use at any time in any round, in MB; NaN where heap is not the question
 */
public record Figure(double seconds, double peakHeapMb) {}
