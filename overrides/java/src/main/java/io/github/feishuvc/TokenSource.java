package io.github.feishuvc;

/** Where the tokens of one key come from. */
interface TokenSource {
  /** What tells this token from others; holds no secret. */
  String key();

  /** Whether the token may be kept in a store that others use. */
  boolean shared();

  /** Gets a new token. Blocks; runs in a thread of its own, and never twice at once for a key. */
  Grant fetch();

  /**
   * What a token request brought.
   *
   * @param value the token
   * @param lifetime seconds, infinite if the end is not known
   */
  record Grant(String value, double lifetime) {
    @Override
    public String toString() {
      return "Grant[***, " + lifetime + "]";
    }
  }
}
