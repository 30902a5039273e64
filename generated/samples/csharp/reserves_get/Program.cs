// Code generated from openapi.yaml by make. DO NOT EDIT.

// Get a reservation (获取预约).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;

using var client = new FeishuVcClient();
try
{
    var result = await client.Reserves.GetAsync("6911188411932033028");
    if (result.Reserve is { } reserve)
    {
        Console.WriteLine($"id: {reserve.Id}");
        Console.WriteLine($"meeting_no: {reserve.MeetingNo}");
        Console.WriteLine($"url: {reserve.Url}");
        Console.WriteLine($"app_link: {reserve.AppLink}");
        Console.WriteLine($"live_link: {reserve.LiveLink}");
        Console.WriteLine($"end_time: {reserve.EndTime:yyyy-MM-ddTHH:mm:ssZ}");
        Console.WriteLine($"expire_status: {reserve.ExpireStatus}");
        Console.WriteLine($"reserve_user_id: {reserve.ReserveUserId}");
    }

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
