using System;
using System.Collections.Generic;

namespace FeishuVc;

/// <summary>A permission that is missing, such as type <c>action_scope_required</c>, subject <c>vc:reserve:readonly</c>.</summary>
/// <param name="Type">What kind of permission it is.</param>
/// <param name="Subject">The permission.</param>
/// <param name="Description">What the platform says about it.</param>
public sealed record PermissionViolation(string? Type, string? Subject, string? Description);

/// <summary>A field of the request with a wrong value.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Value">Its value.</param>
/// <param name="Description">What is wrong with it.</param>
public sealed record FieldViolation(string? Field, string? Value, string? Description);

/// <summary>What is known of a failure. <see cref="FeishuVcException"/> explains the fields.</summary>
public sealed record ErrorDetails
{
    /// <inheritdoc cref="FeishuVcException.Code"/>
    public int? Code { get; init; }

    /// <inheritdoc cref="FeishuVcException.Msg"/>
    public string? Msg { get; init; }

    /// <inheritdoc cref="FeishuVcException.HttpStatus"/>
    public int? HttpStatus { get; init; }

    /// <inheritdoc cref="FeishuVcException.LogId"/>
    public string? LogId { get; init; }

    /// <inheritdoc cref="FeishuVcException.Operation"/>
    public string? Operation { get; init; }

    /// <inheritdoc cref="FeishuVcException.Method"/>
    public string? Method { get; init; }

    /// <inheritdoc cref="FeishuVcException.Path"/>
    public string? Path { get; init; }

    /// <inheritdoc cref="FeishuVcException.Attempts"/>
    public int Attempts { get; init; }

    /// <inheritdoc cref="FeishuVcException.RetryAfter"/>
    public TimeSpan? RetryAfter { get; init; }

    /// <inheritdoc cref="FeishuVcException.Advice"/>
    public string? Advice { get; init; }

    /// <inheritdoc cref="FeishuVcException.Troubleshooter"/>
    public string? Troubleshooter { get; init; }

    /// <inheritdoc cref="FeishuVcException.PermissionViolations"/>
    public IReadOnlyList<PermissionViolation> PermissionViolations { get; init; } = [];

    /// <inheritdoc cref="FeishuVcException.FieldViolations"/>
    public IReadOnlyList<FieldViolation> FieldViolations { get; init; } = [];
}
