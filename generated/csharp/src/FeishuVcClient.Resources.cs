// Code generated from openapi.yaml by make. DO NOT EDIT.

using FeishuVc.Resources;

namespace FeishuVc;

/// <content>The resources.</content>
public sealed partial class FeishuVcClient
{
    private Reserves? _reserves;
    private Meetings? _meetings;
    private Recordings? _recordings;

    /// <summary>
    /// Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
    /// joins.
    /// </summary>
    public Reserves Reserves => _reserves ??= new(_core);

    /// <summary>Meetings that are going on or have ended.</summary>
    public Meetings Meetings => _meetings ??= new(_core);

    /// <summary>Recordings of meetings.</summary>
    public Recordings Recordings => _recordings ??= new(_core);
}
