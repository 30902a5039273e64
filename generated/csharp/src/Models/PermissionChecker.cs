// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Tells who may.</summary>
[JsonConverter(typeof(ModelConverter<PermissionChecker>))]
public sealed record PermissionChecker : Model, IReadable<PermissionChecker>
{
    /// <summary>What <c>check_list</c> holds.</summary>
    public PermissionCheckField? CheckField { get; init; }

    /// <summary>How <c>check_list</c> counts.</summary>
    public PermissionCheckMode? CheckMode { get; init; }

    /// <summary>User ids, user types (1, 2, 6 or 7) or tenant keys, as <c>check_field</c> says.</summary>
    public IReadOnlyList<string>? CheckList { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static PermissionChecker FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static PermissionChecker IReadable<PermissionChecker>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Integer("check_field", CheckField?.Value);
        writer.Integer("check_mode", CheckMode?.Value);
        writer.List("check_list", CheckList, static (to, item) => to.Value(item));
    }

    private static PermissionChecker Read(WireObject from) => new()
    {
        CheckField = from["check_field"].Integer(static value => new PermissionCheckField(value)),
        CheckMode = from["check_mode"].Integer(static value => new PermissionCheckMode(value)),
        CheckList = from["check_list"].List(static item => item.Text()),
    };
}
