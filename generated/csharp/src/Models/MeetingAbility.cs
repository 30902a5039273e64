// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>What was used in a meeting.</summary>
[JsonConverter(typeof(ModelConverter<MeetingAbility>))]
public sealed record MeetingAbility : Model, IReadable<MeetingAbility>
{
    /// <summary>Video was used.</summary>
    public bool? UseVideo { get; init; }

    /// <summary>Audio was used.</summary>
    public bool? UseAudio { get; init; }

    /// <summary>The screen was shared.</summary>
    public bool? UseShareScreen { get; init; }

    /// <summary>Magic Share was used.</summary>
    public bool? UseFollowScreen { get; init; }

    /// <summary>The meeting was recorded.</summary>
    public bool? UseRecording { get; init; }

    /// <summary>Somebody dialled in by telephone.</summary>
    public bool? UsePstn { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static MeetingAbility FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static MeetingAbility IReadable<MeetingAbility>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Boolean("use_video", UseVideo);
        writer.Boolean("use_audio", UseAudio);
        writer.Boolean("use_share_screen", UseShareScreen);
        writer.Boolean("use_follow_screen", UseFollowScreen);
        writer.Boolean("use_recording", UseRecording);
        writer.Boolean("use_pstn", UsePstn);
    }

    private static MeetingAbility Read(WireObject from) => new()
    {
        UseVideo = from["use_video"].Boolean(),
        UseAudio = from["use_audio"].Boolean(),
        UseShareScreen = from["use_share_screen"].Boolean(),
        UseFollowScreen = from["use_follow_screen"].Boolean(),
        UseRecording = from["use_recording"].Boolean(),
        UsePstn = from["use_pstn"].Boolean(),
    };
}
