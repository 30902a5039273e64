// Code generated from openapi.yaml by make. DO NOT EDIT.

// Get the active meeting of a reservation (获取活跃会议).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;

using var client = new FeishuVcClient();
try
{
    var result = await client.Reserves.GetActiveMeetingAsync("6911188411932033028", new()
    {
        WithParticipants = true,
    });
    if (result.Meeting is { } meeting)
    {
        Console.WriteLine($"id: {meeting.Id}");
        Console.WriteLine($"topic: {meeting.Topic}");
        Console.WriteLine($"url: {meeting.Url}");
        Console.WriteLine($"meeting_no: {meeting.MeetingNo}");
        Console.WriteLine($"create_time: {meeting.CreateTime:yyyy-MM-ddTHH:mm:ssZ}");
        Console.WriteLine($"start_time: {meeting.StartTime:yyyy-MM-ddTHH:mm:ssZ}");
        Console.WriteLine($"end_time: {meeting.EndTime:yyyy-MM-ddTHH:mm:ssZ}");
        Console.WriteLine($"status: {meeting.Status}");
        Console.WriteLine($"participant_count: {meeting.ParticipantCount}");
        Console.WriteLine($"participant_count_accumulated: {meeting.ParticipantCountAccumulated}");
    }

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
