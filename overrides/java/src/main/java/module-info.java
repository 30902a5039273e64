/** Client for the Feishu / Lark video-conference API. */
module io.github.feishuvc {
  requires transitive java.net.http;
  requires com.fasterxml.jackson.core;

  exports io.github.feishuvc;
  exports io.github.feishuvc.errors;
  exports io.github.feishuvc.models;
}
