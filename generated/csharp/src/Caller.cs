// Code copied from overrides/csharp/src/Caller.cs by make. DO NOT EDIT.

using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>One call from its first attempt to its end: attempts, waits, tokens, deadline.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Repeated is what is safe: operations that may be repeated on connection failures, timeouts and some statuses; others
/// only if the request cannot have reached the server or was refused unprocessed.</item>
/// <item>A rejected token is replaced and the call replayed once. This is no retry: it works with no retries left and does not
/// wait. If the fresh token is the rejected one (the platform returns the same token while it has 30 minutes left) the error
/// is thrown.</item>
/// <item>The deadline bounds everything together: attempts, waits and the wait for a token.</item>
/// </list>
/// </remarks>
internal sealed class Caller(Transport transport, TokenCache tokens, TimeProvider clock, ISleeper sleeper, Log log)
{
    private readonly Transport _transport = transport;
    private readonly TokenCache _tokens = tokens;
    private readonly TimeProvider _clock = clock;
    private readonly ISleeper _sleeper = sleeper;
    private readonly Log _log = log;

    /// <summary>Makes a call and returns what <paramref name="read"/> makes of its answer.</summary>
    /// <exception cref="FeishuVcException">Whatever went wrong, after the last attempt.</exception>
    public async Task<T> ExecuteAsync<T>(Call call, Func<Answer, T> read, CancellationToken cancellationToken)
    {
        var run = new Run(this, call, cancellationToken);
        try
        {
            return read(await run.AnswerAsync().ConfigureAwait(false));
        }
        catch (FeishuVcException error) when (error.Operation is null) // otherwise it is a token request's, and says so
        {
            error.Details = error.Details with
            {
                Operation = call.Operation.Name,
                Method = call.Operation.Method,
                Path = call.Operation.Path,
                Attempts = run.Attempts,
            };
            throw;
        }
    }

    private sealed class Run(Caller caller, Call call, CancellationToken cancellationToken)
    {
        private readonly TimeProvider _clock = caller._clock;
        private readonly double? _deadline = caller._clock.Monotonic() + call.Limits.Deadline?.TotalSeconds;
        private string _token = call.Token;

        public int Attempts { get; private set; }

        public async Task<Answer> AnswerAsync()
        {
            var retries = 0;
            var isReplayed = false;
            await GetTokenAsync(null).ConfigureAwait(false);
            while (true)
            {
                var (answer, error, mayRepeat) = await TryAsync().ConfigureAwait(false);
                if (error is null)
                {
                    return answer!;
                }

                if (answer?.Code is { } code && Policy.Tokens.RejectedCodes.Contains(code) && call.Source is not null && !isReplayed)
                {
                    isReplayed = true;
                    var rejected = _token;
                    await GetTokenAsync(rejected).ConfigureAwait(false);
                    if (_token != rejected)
                    {
                        continue;
                    }
                }

                if (!mayRepeat || Wait(error, retries) is not { } wait)
                {
                    throw error;
                }

                await caller._sleeper.SleepAsync(TimeSpan.FromSeconds(wait), cancellationToken).ConfigureAwait(false);
                retries++;
                await GetTokenAsync(null).ConfigureAwait(false);
            }
        }

        /// <summary>One attempt: its answer, if there is one; what is wrong, if something is; whether it may be made again.</summary>
        private async Task<(Answer? Answer, FeishuVcException? Error, bool MayRepeat)> TryAsync()
        {
            try
            {
                var answer = await AttemptAsync().ConfigureAwait(false);
                var mayRepeat = Retry.IsRepeatable(call.Operation.IsRepeatable, answer.Response.Status, answer.Code);
                return answer.IsSuccess ? (answer, null, false) : (answer, ErrorOf(answer), mayRepeat);
            }
            catch (NotSentException failure)
            {
                return (null, failure.Error, true);
            }
            catch (FeishuVcException failure) when (failure is ApiConnectionException or ApiTimeoutException)
            {
                return (null, failure, call.Operation.IsRepeatable);
            }
        }

        private async Task GetTokenAsync(string? rejected)
        {
            if (call.Source is not null)
            {
                _token = await caller._tokens.GetAsync(call.Source, rejected, _deadline, cancellationToken).ConfigureAwait(false);
            }
        }

        private async Task<Answer> AttemptAsync()
        {
            var timeout = call.Limits.Timeout;
            if (_deadline is { } deadline)
            {
                var left = TimeSpan.FromSeconds(deadline - _clock.Monotonic());
                timeout = left < timeout ? left : timeout;
                if (timeout <= TimeSpan.Zero)
                {
                    throw new ApiTimeoutException(FormattableString.Invariant($"the deadline of {call.Limits.Deadline?.TotalSeconds} s passed"));
                }
            }

            using var request = call.Build(_token);
            Attempts++;
            var started = _clock.GetTimestamp();
            Answer? answer = null;
            try
            {
                var response = await caller._transport.SendAsync(request, timeout, cancellationToken).ConfigureAwait(false);
                return answer = new Answer(response, call.IsCodeOptional);
            }
            finally
            {
                if (caller._log.IsOn)
                {
                    // An allow-list: nothing of a request's values, headers or bodies is logged, at any level.
                    caller._log.Debug(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{call.Operation.Method} {call.Operation.Path}: status {Shown(answer?.Response.Status)}, code {Shown(answer?.Code)}, log id {Shown(answer?.LogId)}, attempt {Attempts}, {_clock.GetElapsedTime(started).TotalMilliseconds:0} ms"));
                }
            }
        }

        private static object Shown(object? value) => value ?? "none";

        private FeishuVcException ErrorOf(Answer answer)
        {
            var isRateLimit = Retry.IsRateLimit(answer.Response.Status, answer.Code);
            var wait = Retry.ServerWait(answer.Response, _clock.Time(), isRateLimit);
            return answer.Error(call.IsTokenRequest, [_token, .. call.Secrets], wait is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
        }

        /// <summary>Seconds until the next attempt, null if there is to be none.</summary>
        private double? Wait(FeishuVcException error, int retries)
        {
            if (retries >= call.Limits.MaxRetries)
            {
                return null;
            }

            var wait = error.RetryAfter?.TotalSeconds ?? Retry.Backoff(retries);
            var isTooLong = error.RetryAfter is not null && wait > Policy.Retries.MaxServerWaitSeconds;
            return isTooLong || _clock.Monotonic() + wait >= _deadline ? null : wait;
        }
    }
}
