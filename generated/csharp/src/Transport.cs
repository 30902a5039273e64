// Code copied from overrides/csharp/src/Transport.cs by make. DO NOT EDIT.

using System;
using System.Buffers;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>A response, read to its end.</summary>
internal sealed class Response(int status, HttpResponseHeaders headers, byte[] content)
{
    public int Status => status;

    public byte[] Content => content;

    /// <summary>The platform's id of the request, as the headers have it.</summary>
    public string? LogId => Policy.Headers.LogId.Select(Header).FirstOrDefault(value => !string.IsNullOrEmpty(value));

    public string? Header(string name) => headers.NonValidated.TryGetValues(name, out var values) ? values.First() : null;
}

/// <summary>Wraps the exception of a request that cannot have reached the server, so any operation may be tried again.</summary>
internal sealed class NotSentException(FeishuVcException error) : Exception(error.Reason, error)
{
    public FeishuVcException Error => error;
}

/// <summary>Carries one request to the server: no retries, no redirects, no cookies. The one place that knows HttpClient.</summary>
internal sealed class Transport : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly HttpClient? _client;
    private readonly AuthenticationHeaderValue? _proxyAuthorization;
    private readonly TimeProvider _clock;
    private readonly bool _isOwn;

    public Transport(FeishuVcOptions options, Config config, TimeProvider clock)
    {
        _clock = clock;
        _client = options.HttpClient;
        _isOwn = options.HttpClient is null && options.Transport is null;
        _invoker = _client ?? new HttpMessageInvoker(options.Transport ?? NewHandler(config.ConnectTimeout, config.Proxy), disposeHandler: _isOwn);
        if (config.Proxy?.Credentials is NetworkCredential user && config.BaseUrl.StartsWith("http:", StringComparison.Ordinal))
        {
            // The handler waits to be asked for them; proxies need not ask where no tunnel is made.
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user.UserName}:{user.Password}"));
            _proxyAuthorization = new AuthenticationHeaderValue("Basic", pair);
        }
    }

    public static SocketsHttpHandler NewHandler(TimeSpan connectTimeout, IWebProxy? proxy) => new()
    {
        AllowAutoRedirect = false, // it would carry the token elsewhere
        UseCookies = false,
        ConnectTimeout = connectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5), // so that changes of DNS are noticed
        UseProxy = true,
        Proxy = proxy, // null: the environment's
        PlaintextStreamFilter = static (context, _) => new ValueTask<Stream>(new NoResendStream(context.PlaintextStream)),
    };

    /// <summary>One HTTP exchange.</summary>
    /// <exception cref="NotSentException">The request cannot have reached the server.</exception>
    /// <exception cref="ApiConnectionException">No answer, or only a part of one.</exception>
    /// <exception cref="ApiTimeoutException">No answer in time.</exception>
    /// <exception cref="DecodeException">The body is longer than the limit, or its encoding is broken.</exception>
    public async Task<Response> SendAsync(HttpRequestMessage request, TimeSpan timeout, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        request.Headers.ProxyAuthorization = _proxyAuthorization;
        using var timer = new CancellationTokenSource(timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            var sending = _client is null
                ? _invoker.SendAsync(request, either.Token)
                : _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            using var response = await sending.ConfigureAwait(false);
            return new Response((int)response.StatusCode, response.Headers, await ReadAsync(response, either.Token).ConfigureAwait(false));
        }
        catch (Exception error) when (error is OperationCanceledException or HttpRequestException or IOException or ObjectDisposedException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (timer.IsCancellationRequested)
            {
                throw new ApiTimeoutException(FormattableString.Invariant($"no complete answer within {timeout.TotalSeconds} s"), cause: error);
            }

            throw Translated(error);
        }
    }

    public void Dispose()
    {
        if (_client is null)
        {
            _invoker.Dispose();
        }
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > Policy.Limits.BodyBytes)
        {
            throw TooLong(response);
        }

        await using var stream = Unpacked(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        using var content = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int count;
            while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                content.Write(buffer, 0, count);
                if (content.Length > Policy.Limits.BodyBytes)
                {
                    throw TooLong(response);
                }
            }
        }
        catch (InvalidDataException error)
        {
            throw Unreadable(response, "the answer's content encoding is broken", error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return content.ToArray();
    }

    /// <summary>The body as it was before it was packed; here, since not every caller's handler does it.</summary>
    private static Stream Unpacked(HttpResponseMessage response, Stream stream) => response.Content.Headers.ContentEncoding.LastOrDefault() switch
    {
        "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
        "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
        "br" => new BrotliStream(stream, CompressionMode.Decompress),
        _ => stream,
    };

    private static DecodeException TooLong(HttpResponseMessage response) =>
        Unreadable(response, FormattableString.Invariant($"the answer is longer than {Policy.Limits.BodyBytes} bytes"), null);

    private static DecodeException Unreadable(HttpResponseMessage response, string reason, Exception? cause)
    {
        var answer = new Response((int)response.StatusCode, response.Headers, []);
        return new DecodeException(reason, new ErrorDetails { HttpStatus = answer.Status, LogId = answer.LogId }, cause);
    }

    private Exception Translated(Exception error) => error switch
    {
        ObjectDisposedException => new ConfigException("the client is closed, or what it was given to send with", cause: error),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } =>
            new NotSentException(new ApiConnectionException($"no connection to the server: {error.Message}", cause: error)),
        // An HttpClient of the caller has a timeout of its own, which is no sign of where the request got to.
        OperationCanceledException { InnerException: TimeoutException } when _client is null =>
            new NotSentException(new ApiTimeoutException("no connection to the server in time", cause: error)),
        OperationCanceledException => new ApiTimeoutException("the HTTP client gave up", cause: error),
        _ => new ApiConnectionException($"the connection broke: {error.Message}", cause: error),
    };
}
