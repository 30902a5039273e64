// Code copied from overrides/csharp/src/Model.cs by make. DO NOT EDIT.

using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc;

/// <summary>Base of all models: what goes into the API and what comes out of it.</summary>
/// <remarks>
/// Reading is tolerant: unknown fields are ignored, unknown enum values kept, a number may come as a string and the other
/// way round, null counts as absent. Content that makes no sense in a field is an error that names it. No reflection is
/// involved; <see cref="JsonSerializer"/> finds models by their converters.
/// </remarks>
public abstract record Model
{
    /// <summary>The model as JSON, as the platform spells it; what has no value is left out.</summary>
    /// <returns>JSON text, secrets included.</returns>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8());

    /// <summary>The model's name and its JSON with secrets struck out: for logs and debuggers.</summary>
    /// <returns>Such as <c>MeetingUser {"id":"ou_1"}</c>.</returns>
    public sealed override string ToString() => $"{GetType().Name} {Encoding.UTF8.GetString(ToUtf8(redacted: true))}";

    /// <summary>Writes the fields that have a value.</summary>
    internal abstract void Write(WireWriter writer);

    internal byte[] ToUtf8(bool redacted = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, WireWriter.Options))
        {
            new WireWriter(json, redacted).Value(this);
        }

        return stream.ToArray();
    }
}

/// <summary>A model that can be read.</summary>
internal interface IReadable<TSelf>
{
    static abstract TSelf Read(WireObject from);
}

/// <summary>Lets <see cref="JsonSerializer"/> read and write models as the platform does.</summary>
internal sealed class ModelConverter<T> : JsonConverter<T>
    where T : Model, IReadable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Read(WireObject.Of(JsonElement.ParseValue(ref reader)));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new WireWriter(writer, redacted: false).Value(value);
}

/// <summary>Lets <see cref="JsonSerializer"/> write what only goes into the API.</summary>
internal sealed class InputConverter<T> : JsonConverter<T>
    where T : Model
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is sent, never received");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new WireWriter(writer, redacted: false).Value(value);
}

/// <summary>A field of a request that was given, though perhaps as null, which is not the same as leaving it out.</summary>
internal readonly record struct Given<T>(T Value)
{
    private readonly bool _isGiven = true; // false in what was never assigned

    public bool IsNull => _isGiven && Value is null;
}
