// The C# driver: frames come on standard input, become calls of FeishuVc, and are answered on standard output.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using FeishuVc;
using FeishuVc.Conformance;

string[] features =
    ["sync", "virtual_clock", "lasting_client", "nul", "parallel", "cancel", "memory_store", "file_store", "proxy", "log"];
var frames = Console.OpenStandardOutput();
Console.SetOut(Console.Error); // whatever else prints, prints to standard error
var clients = new ConcurrentDictionary<string, Client>();
var calls = new ConcurrentDictionary<string, CancellationTokenSource>();

while (Console.ReadLine() is { } line)
{
    var frame = JsonNode.Parse(line)!.AsObject();
    try
    {
        Handle(frame);
    }
    catch (Exception error)
    {
        Answer(frame, new() { ["driver_error"] = error.ToString() });
    }
}

void Handle(JsonObject frame)
{
    var id = (string?)frame["id"] ?? "";
    var client = clients.GetValueOrDefault((string?)frame["client"] ?? "");
    switch ((string?)frame["op"], client)
    {
        case ("hello", _):
            Answer(frame, new()
            {
                ["op"] = "hello",
                ["proto"] = 1,
                ["lang"] = "csharp",
                ["sdk"] = typeof(FeishuVcClient).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
                ["runtime"] = RuntimeInformation.FrameworkDescription,
                ["features"] = new JsonArray([.. features.Select(each => JsonValue.Create(each))]),
            });
            break;
        case ("client", _):
            Perform(frame, _ =>
            {
                clients[id] = new Client(frame);
                return Task.FromResult<object?>(new Dictionary<string, string>());
            });
            break;
        case ("call", { }):
            Perform(frame, client.Prepare(frame));
            break;
        case ("cancel", _):
            calls[id].Cancel();
            break;
        case ("advance", { }):
            client.Time.Advance(TimeSpan.FromMilliseconds((double)frame["ms"]!));
            Answer(frame, new() { ["op"] = "advanced", ["client"] = (string?)frame["client"], ["sleeps_ms"] = Canonical.Node(client.Time.SleepsMs) });
            break;
        case ("describe", { }):
            Answer(frame, new() { ["ok"] = new JsonObject { ["repr"] = client.Sdk.ToString(), ["refreshed"] = Canonical.Node(client.Refreshed) } });
            break;
        case ("close", { }):
            client.Sdk.Dispose();
            Answer(frame, new() { ["ok"] = new JsonObject() });
            break;
        default:
            throw new InvalidOperationException($"cannot do {frame["op"]} with client {frame["client"]}");
    }
}

// Answers with what a function returns or throws; with all items of what can be iterated.
void Perform(JsonObject frame, Func<CancellationToken, Task<object?>> run)
{
    var items = new List<object?>();
    var cancellation = calls[(string)frame["id"]!] = new CancellationTokenSource();
    _ = Task.Run(async () =>
    {
        try
        {
            var result = await run(cancellation.Token);
            if (result is IAsyncEnumerable<object?> all)
            {
                await foreach (var item in all)
                {
                    items.Add(item);
                }

                result = items;
            }

            Answer(frame, new() { ["ok"] = Canonical.Node(result), ["repr"] = $"{(result is List<object?> list ? string.Join(' ', list) : result)}" });
        }
        catch (Exception error)
        {
            var known = NormalForm(error);
            known["items"] = Canonical.Node(items);
            Answer(frame, new() { ["error"] = known });
        }
    });
}

JsonObject NormalForm(Exception error)
{
    var message = $"{error.Message}\n{error}";
    if (error is not FeishuVcException known)
    {
        var kind = error switch { OperationCanceledException => "cancelled", CallbackException => "callback", _ => "crash" };
        return new() { ["kind"] = kind, ["message"] = message };
    }

    var type = known.GetType();
    var hasCode = type.BaseType is { } parent && parent.IsAssignableTo(typeof(ApiException)) && type != typeof(AuthException) && type != typeof(RateLimitException);
    return new()
    {
        ["kind"] = Canonical.Snake(known.Kind.ToString()),
        ["name"] = hasCode ? Regex.Replace(type.Name, "^Api|Exception$", "") : null, // `Api` where System has the name already
        ["message"] = message,
        ["code"] = known.Code,
        ["msg"] = known.Msg,
        ["http_status"] = known.HttpStatus,
        ["log_id"] = known.LogId,
        ["method"] = known.Method,
        ["path"] = known.Path,
        ["attempts"] = known.Attempts,
        ["retry_after"] = known.RetryAfter?.TotalSeconds,
        ["advice"] = known.Advice,
        ["troubleshooter"] = known.Troubleshooter,
        ["permission_violations"] = Canonical.Node(known.PermissionViolations),
        ["field_violations"] = Canonical.Node(known.FieldViolations),
    };
}

void Answer(JsonObject frame, JsonObject content)
{
    content.TryAdd("op", "result");
    content["id"] = (string?)frame["id"];
    var bytes = Encoding.UTF8.GetBytes(content.ToJsonString() + "\n");
    lock (frames)
    {
        frames.Write(bytes);
        frames.Flush();
    }
}
