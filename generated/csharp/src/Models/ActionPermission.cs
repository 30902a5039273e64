// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who may do something.</summary>
[JsonConverter(typeof(ModelConverter<ActionPermission>))]
public sealed record ActionPermission : Model, IReadable<ActionPermission>
{
    /// <summary>What somebody may do.</summary>
    public ActionPermissionKind? Permission { get; init; }

    /// <summary>Whoever passes one of them may.</summary>
    public IReadOnlyList<PermissionChecker>? PermissionCheckers { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static ActionPermission FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static ActionPermission IReadable<ActionPermission>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Integer("permission", Permission?.Value);
        writer.List("permission_checkers", PermissionCheckers, static (to, item) => to.Value(item));
    }

    private static ActionPermission Read(WireObject from) => new()
    {
        Permission = from["permission"].Integer(static value => new ActionPermissionKind(value)),
        PermissionCheckers = from["permission_checkers"].List(static item => item.Object<PermissionChecker>()),
    };
}
