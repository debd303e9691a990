package planted;

/** A class on no floor. */
final class RootClass {}
