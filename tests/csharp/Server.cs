using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc.Tests;

/// <summary>What came.</summary>
internal sealed record Request(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public bool IsToken => Target.Contains("_access_token", StringComparison.Ordinal);
}

/// <summary>What goes back. Without a status the connection is closed in place of an answer.</summary>
internal sealed record Reply(int? Status, byte[] Body, params (string Name, string Value)[] Headers)
{
    public static Reply Nothing { get; } = new(null, []);

    public static Reply Json(string json, int status = 200, params (string Name, string Value)[] headers) =>
        new(status, Encoding.UTF8.GetBytes(json), headers);

    public static Reply Data(string data) => Json($$"""{"code": 0, "msg": "ok", "data": {{data}}}""");

    public static Reply Token(string token, int expire = 7200) =>
        Json($$"""{"code": 0, "msg": "ok", "tenant_access_token": "{{token}}", "expire": {{expire}}}""");
}

/// <summary>An HTTP server on loopback that answers as it is told.</summary>
internal sealed class Server : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Request, Task<Reply>> _answer;
    private readonly ConcurrentQueue<Request> _requests = new();
    private int _connections;
    private int _open;

    public Server(Func<Request, Task<Reply>> answer)
    {
        _answer = answer;
        _listener.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = AcceptAsync();
    }

    public Server(Func<Request, Reply> answer)
        : this(request => Task.FromResult(answer(request)))
    {
    }

    public string Url { get; }

    public IReadOnlyList<Request> Requests => [.. _requests];

    public int Connections => _connections;

    public int Open => _open;

    /// <summary>A server of an app: a token for whoever asks, and something for all other requests.</summary>
    public static Server OfApp(Func<Request, Task<Reply>> answer) =>
        new(request => request.IsToken ? Task.FromResult(Reply.Token("t-first-token")) : answer(request));

    public static Server OfApp(string data = "{}") => OfApp(_ => Task.FromResult(Reply.Data(data)));

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(client);
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        Interlocked.Increment(ref _open);
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                while (await ReadAsync(stream) is { } request)
                {
                    _requests.Enqueue(request);
                    var reply = await _answer(request);
                    if (reply.Status is null)
                    {
                        return;
                    }

                    var head = new StringBuilder($"HTTP/1.1 {reply.Status} Status\r\nContent-Length: {reply.Body.Length}\r\n");
                    foreach (var (name, value) in reply.Headers)
                    {
                        head.Append($"{name}: {value}\r\n");
                    }

                    await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes($"{head}\r\n"), .. reply.Body]);
                }
            }
        }
        catch (IOException)
        {
            // The client went away.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private static async Task<Request?> ReadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(
            pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "", StringComparer.OrdinalIgnoreCase);
        var body = new byte[int.Parse(headers.GetValueOrDefault("Content-Length", "0"))];
        await stream.ReadExactlyAsync(body);
        var first = lines[0].Split(' ');
        return new Request(first[0], first[1], headers, Encoding.UTF8.GetString(body));
    }
}
