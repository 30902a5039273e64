// Code copied from overrides/csharp/src/Url.cs by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Linq;

namespace FeishuVc;

/// <summary>Puts values into paths and queries. A value can never reach another path: it is encoded, and <c>..</c> is refused.</summary>
internal static class Url
{
    /// <summary>The path with its values, percent-encoded.</summary>
    /// <exception cref="ConfigException">A value is missing, empty, <c>.</c> or <c>..</c>.</exception>
    public static string FillPath(string template, IEnumerable<(string Name, string Value)> values)
    {
        var path = template;
        foreach (var (name, value) in values)
        {
            if (value is null or "" or "." or "..")
            {
                throw new ConfigException($"{name} must not be {(value is null ? "null" : $"\"{value}\"")}: it is a part of the path {template}");
            }

            path = path.Replace($"{{{name}}}", Encode(name, value), StringComparison.Ordinal);
        }

        return path;
    }

    /// <summary>The query with its question mark, or nothing. Parameters that are null are left out.</summary>
    public static string Query(IEnumerable<(string Name, string? Value)> values)
    {
        var given = values.Where(each => each.Value is not null).Select(each => $"{each.Name}={Encode(each.Name, each.Value!)}");
        var text = string.Join('&', given);
        return text.Length > 0 ? "?" + text : "";
    }

    /// <summary>The address, with path and query as they stand: what is in them was encoded here.</summary>
    public static Uri Exact(string url) =>
        new(url, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    private static string Encode(string name, string value) =>
        Wire.IsText(value) ? Uri.EscapeDataString(value) : throw new ConfigException($"{name} is not valid text: half of a surrogate pair");
}
