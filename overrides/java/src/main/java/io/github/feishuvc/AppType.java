package io.github.feishuvc;

/** Whose app it is. */
public enum AppType {
  /** An app of one company, for itself. */
  CUSTOM,
  /** An app of the app store: it acts in one tenant at a time, and needs an app ticket. */
  STORE;

  /**
   * Reads what a configuration file says.
   *
   * @param name {@code custom} or {@code store}
   * @return the type
   * @throws ConfigException it is neither
   */
  public static AppType of(String name) {
    return switch (String.valueOf(name)) {
      case "custom" -> CUSTOM;
      case "store" -> STORE;
      default ->
          throw new ConfigException("app_type must be 'custom' or 'store', not '" + name + "'");
    };
  }
}
