using System;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>Waits between attempts. Tests replace it; the clock beside it is a <see cref="TimeProvider"/>.</summary>
public interface ISleeper
{
    /// <summary>Completes after a while.</summary>
    /// <param name="duration">How long.</param>
    /// <param name="cancellationToken">Ends the wait early.</param>
    /// <returns>The wait.</returns>
    Task SleepAsync(TimeSpan duration, CancellationToken cancellationToken);
}

/// <summary>Waits with the timers of the clock.</summary>
internal sealed class ClockSleeper(TimeProvider clock) : ISleeper
{
    public Task SleepAsync(TimeSpan duration, CancellationToken cancellationToken) => Task.Delay(duration, clock, cancellationToken);
}

/// <summary>What the runtime reads from the clock, in seconds.</summary>
internal static class ClockExtensions
{
    /// <summary>Seconds since some moment; never goes back. Everything inside one process is measured with it.</summary>
    public static double Monotonic(this TimeProvider clock) => clock.GetElapsedTime(0).TotalSeconds;

    /// <summary>Seconds since 1970. For what leaves the process: a shared token store, HTTP dates.</summary>
    public static double Time(this TimeProvider clock) => (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds;
}
