using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace FeishuVc;

/// <summary>A field has wrong content. The message names the field, from the outside in, and does not quote it.</summary>
internal sealed class WireException(string field, string problem) : JsonException($"{field}: {problem}")
{
    /// <summary>The same, seen from the object that holds the field.</summary>
    public WireException In(string outer) => new($"{outer}.{field}", problem);
}

/// <summary>A JSON object as the platform sends it. Of equal keys the last one counts.</summary>
internal readonly struct WireObject
{
    private readonly JsonElement _element;

    private WireObject(JsonElement element) => _element = element;

    public static WireObject Empty { get; } = new(JsonDocument.Parse("{}").RootElement);

    public WireValue this[string name] => new(name, _element.TryGetProperty(name, out var value) ? value : default);

    /// <summary>Takes an element for an object.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static WireObject Of(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? new(element) : throw new JsonException("it is not an object");

    /// <summary>Reads one JSON value, in UTF-8 and nothing else, with nothing behind it.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new JsonException("it is not UTF-8");
        }

        var reader = new Utf8JsonReader(json);
        var element = JsonElement.ParseValue(ref reader);
        reader.Read(); // throws if there is more
        return element;
    }
}

/// <summary>The value of a field, or none. Every method gives null for null and for a field that is absent.</summary>
internal readonly struct WireValue(string name, JsonElement element)
{
    private bool IsAbsent => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>Text; a number keeps all of its digits.</summary>
    public string? Text() => element.ValueKind switch
    {
        _ when IsAbsent => null,
        JsonValueKind.String => String(),
        JsonValueKind.Number => element.GetRawText(),
        _ => throw Wrong("is not text"),
    };

    public T? Text<T>(Func<string, T> make)
        where T : struct => Text() is { } text ? make(text) : null;

    public bool? Boolean() => element.ValueKind switch
    {
        _ when IsAbsent => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong("is not true or false"),
    };

    /// <summary>An integer, as a number or as text.</summary>
    public long? Integer()
    {
        if (IsAbsent)
        {
            return null;
        }

        var text = element.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Text()! : "";
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            throw Wrong("is not a whole number");
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Wrong("does not fit into 64 bits");
    }

    public T? Integer<T>(Func<long, T> make)
        where T : struct => Integer() is { } value ? make(value) : null;

    /// <summary>An integer that is text on the wire, empty where there is none.</summary>
    public long? Count() => IsEmptyText ? null : Integer();

    /// <summary>A moment in unix seconds. The platform sends empty text and 0 for "not yet".</summary>
    public DateTimeOffset? Time()
    {
        if (Count() is not { } seconds || seconds == 0)
        {
            return null;
        }

        return seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw Wrong("is a time out of range");
    }

    public double? Number() => element.ValueKind switch
    {
        _ when IsAbsent => null,
        JsonValueKind.Number when element.TryGetDouble(out var value) => value,
        JsonValueKind.String when double.TryParse(
            String(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) => value,
        _ => throw Wrong("is not a number"),
    };

    /// <summary>Text that is a string; null for whatever else it is.</summary>
    public string? TextIfAny() => element.ValueKind == JsonValueKind.String ? String() : null;

    /// <summary>A number, or text that is one; null for whatever else it is.</summary>
    public double? NumberIfAny()
    {
        try
        {
            return Number();
        }
        catch (WireException)
        {
            return null;
        }
    }

    public T? Object<T>()
        where T : class, IReadable<T>
    {
        if (IsAbsent)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong("is not an object");
        }

        try
        {
            return T.Read(WireObject.Of(element));
        }
        catch (WireException error)
        {
            throw error.In(name);
        }
    }

    public IReadOnlyList<T>? List<T>(Func<WireValue, T?> read)
        where T : class => Items(value => read(value) ?? throw value.Wrong("is null"));

    public IReadOnlyList<T>? List<T>(Func<WireValue, T?> read)
        where T : struct => Items(value => read(value) ?? throw value.Wrong("is null"));

    /// <summary>Says that the field must be there.</summary>
    public WireException Missing() => Wrong("is missing");

    private T[]? Items<T>(Func<WireValue, T> read)
    {
        if (IsAbsent)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("is not a list");
        }

        var items = new T[element.GetArrayLength()];
        var at = 0;
        foreach (var item in element.EnumerateArray())
        {
            items[at] = read(new WireValue($"{name}[{at}]", item));
            at++;
        }

        return items;
    }

    private bool IsEmptyText => element.ValueKind == JsonValueKind.String && element.ValueEquals("");

    private string String()
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException) // half of a surrogate pair
        {
            throw Wrong("is not valid text");
        }
    }

    private WireException Wrong(string problem) => new(name, problem);
}
