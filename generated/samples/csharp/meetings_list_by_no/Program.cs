// Code generated from openapi.yaml by make. DO NOT EDIT.

// List the meetings of a meeting number (获取与会议号关联的会议列表).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;

using var client = new FeishuVcClient();
try
{
    var result = await client.Meetings.ListByNoAsync(new()
    {
        MeetingNo = "123456789",
        StartTime = DateTimeOffset.FromUnixTimeSeconds(1608883322),
        EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888867),
        PageSize = 2,
    });
    Console.WriteLine($"page_token: {result.PageToken}");
    foreach (var item in result.MeetingBriefs ?? [])
    {
        Console.WriteLine($"id: {item.Id}");
        Console.WriteLine($"topic: {item.Topic}");
        Console.WriteLine($"meeting_no: {item.MeetingNo}");
    }

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
