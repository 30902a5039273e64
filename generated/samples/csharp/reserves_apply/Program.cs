// Code generated from openapi.yaml by make. DO NOT EDIT.

// Reserve a meeting (预约会议).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;
using FeishuVc.Models;

using var client = new FeishuVcClient();
try
{
    var result = await client.Reserves.ApplyAsync(new()
    {
        EndTime = DateTimeOffset.FromUnixTimeSeconds(1608888867),
        OwnerId = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
        MeetingSettings = new()
        {
            Topic = "my meeting",
            ActionPermissions =
            [
                new()
                {
                    Permission = ActionPermissionKind.BecomeHost,
                    PermissionCheckers =
                    [
                        new()
                        {
                            CheckField = PermissionCheckField.UserId,
                            CheckMode = PermissionCheckMode.Allow,
                            CheckList = ["ou_3ec3f6a28a0d08c45d895276e8e5e19b"],
                        },
                    ],
                },
            ],
            MeetingInitialType = MeetingInitialType.GroupMeeting,
            AutoRecord = true,
            AssignHostList =
            [
                new()
                {
                    UserType = UserType.LarkUser,
                    Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                },
            ],
            Password = "971024",
        },
    });
    if (result.Reserve is { } reserve)
    {
        Console.WriteLine($"id: {reserve.Id}");
        Console.WriteLine($"meeting_no: {reserve.MeetingNo}");
        Console.WriteLine($"url: {reserve.Url}");
        Console.WriteLine($"app_link: {reserve.AppLink}");
        Console.WriteLine($"live_link: {reserve.LiveLink}");
        Console.WriteLine($"end_time: {reserve.EndTime:yyyy-MM-ddTHH:mm:ssZ}");
    }

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
