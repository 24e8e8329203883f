package executor;

/** A line for the executor; the body is in base64, what an operation has no use for is null. */
record Request(
    int id,
    String op,
    byte[] body,
    String signature,
    String[] secrets,
    Integer maxBytes,
    String event) {}
