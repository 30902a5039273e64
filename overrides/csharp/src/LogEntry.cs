namespace FeishuVc;

/// <summary>How much a log entry matters. The values are those of <c>Microsoft.Extensions.Logging.LogLevel</c>.</summary>
public enum LogSeverity
{
    /// <summary>What happens in each attempt.</summary>
    Debug = 1,

    /// <summary>Something failed and was coped with.</summary>
    Warning = 3,
}

/// <summary>
/// Something that the SDK has to say. Entries hold no secret, token, value of a request, or body: method, path with its
/// placeholders, status, code, log id, attempt and duration are all that goes in.
/// </summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One line of text.</param>
public readonly record struct LogEntry(LogSeverity Severity, string Message);

/// <summary>Hands entries to the caller's logger.</summary>
internal sealed class Log(System.Action<LogEntry>? write)
{
    public bool IsOn => write is not null;

    public void Debug(string message) => Write(LogSeverity.Debug, message);

    public void Warning(string message) => Write(LogSeverity.Warning, message);

    private void Write(LogSeverity severity, string message)
    {
        try
        {
            write?.Invoke(new LogEntry(severity, message));
        }
        catch
        {
            // A logger that fails must not fail the call that it is about.
        }
    }
}
