// Code copied from overrides/csharp/src/WireWriter.cs by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FeishuVc;

/// <summary>Writes the fields of models as the platform spells them. What is null is left out.</summary>
internal sealed class WireWriter(Utf8JsonWriter json, bool redacted)
{
    /// <summary>Chinese stays readable; the JSON is never put into HTML.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object of texts.</summary>
    public static byte[] Object((string Name, string Value)[] fields)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            foreach (var (name, value) in fields)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    public void Text(string name, string? value) => Field(name, value, Value);

    public void Secret(string name, string? value) => Field(name, value is null || !redacted ? value : "***", Value);

    public void Boolean(string name, bool? value) => Field(name, value, Value);

    public void Integer(string name, long? value) => Field(name, value, Value);

    public void Count(string name, long? value) => Field(name, value, Count);

    public void Number(string name, double? value) => Field(name, value, Value);

    public void Time(string name, DateTimeOffset? value) => Field(name, value, Value);

    public void Object(string name, Model? value) => Field(name, value, Value);

    public void List<T>(string name, IReadOnlyList<T>? values, Action<WireWriter, T> write)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(this, value);
        }

        json.WriteEndArray();
    }

    /// <summary>Null, which clears a field.</summary>
    public void NullIf(bool isNull, string name)
    {
        if (isNull)
        {
            json.WriteNull(name);
        }
    }

    /// <exception cref="ArgumentException">It is no text: the writer of JSON would put something else in its place.</exception>
    public void Value(string value) => json.WriteStringValue(Wire.IsText(value) ? value : throw new ArgumentException("half of a surrogate pair"));

    public void Value(bool value) => json.WriteBooleanValue(value);

    public void Value(long value) => json.WriteNumberValue(value);

    public void Value(double value) => json.WriteNumberValue(value);

    public void Value(DateTimeOffset value) => Value(Wire.Text(value));

    public void Value(Model value)
    {
        json.WriteStartObject();
        value.Write(this);
        json.WriteEndObject();
    }

    public void Count(long value) => Value(Wire.Text(value));

    private void Field<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            write(value);
        }
    }

    private void Field<T>(string name, T? value, Action<T> write)
        where T : struct
    {
        if (value is { } present)
        {
            json.WritePropertyName(name);
            write(present);
        }
    }
}
