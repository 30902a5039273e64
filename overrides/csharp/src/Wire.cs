using System;
using System.Globalization;
using System.Text;

namespace FeishuVc;

/// <summary>Values as the platform wants them in text: in queries, and in fields that are text.</summary>
internal static class Wire
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a string is text: one with half of a surrogate pair in it is not.</summary>
    public static bool IsText(string value)
    {
        try
        {
            return Strict.GetByteCount(value) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    public static string? Text(string? value) => value;

    public static string? Text(bool? value) => value switch { null => null, true => "true", false => "false" };

    public static string? Text(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    public static string? Text(DateTimeOffset? value) => value is { } moment ? Text(moment) : null;

    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset value) => Text(value.ToUnixTimeSeconds());
}
