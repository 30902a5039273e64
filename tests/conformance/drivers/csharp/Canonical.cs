using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FeishuVc.Conformance;

/// <summary>The suite's canonical JSON to and from what the SDK takes and gives, by the names of its public properties.</summary>
internal static class Canonical
{
    public static string Pascal(string name) => string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static string Snake(string name) => Regex.Replace(name, "(?<!^)(?=[A-Z])", "_").ToLowerInvariant();

    public static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth,
        long number => number,
        double number => number,
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IEnumerable items => items is IDictionary ? new JsonObject() : new JsonArray([.. items.Cast<object?>().Select(Node)]),
        _ when value.GetType() is { IsValueType: true } type => Node(type.GetProperty("Value")!.GetValue(value)), // an open enum
        _ => new JsonObject(Properties(value.GetType()).Select(each => KeyValuePair.Create(Snake(each.Name), Node(each.GetValue(value))))),
    };

    public static object? Value(Type type, JsonNode? node)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (node is null)
        {
            return null;
        }

        if (type == typeof(string))
        {
            return (string?)node;
        }

        if (type == typeof(bool))
        {
            return (bool)node;
        }

        if (type == typeof(long) || type == typeof(int))
        {
            return Convert.ChangeType((long)node, type, CultureInfo.InvariantCulture);
        }

        if (type == typeof(TimeSpan))
        {
            return TimeSpan.FromMilliseconds((double)node);
        }

        if (type == typeof(DateTimeOffset))
        {
            return DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture);
        }

        if (type == typeof(IReadOnlyDictionary<string, string>))
        {
            return node.AsObject().ToDictionary(each => each.Key, each => (string)each.Value!);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            foreach (var each in node.AsArray())
            {
                items.Add(Value(item, each));
            }

            return items;
        }

        if (type.IsValueType) // an open enum
        {
            var constructor = type.GetConstructors().Single();
            return constructor.Invoke([Value(constructor.GetParameters()[0].ParameterType, node)]);
        }

        var made = Activator.CreateInstance(type)!;
        foreach (var property in Properties(type))
        {
            if (node.AsObject().TryGetPropertyValue(Snake(property.Name), out var value))
            {
                property.SetValue(made, Value(property.PropertyType, value));
            }
        }

        return made;
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
}
