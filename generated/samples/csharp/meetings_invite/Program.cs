// Code generated from openapi.yaml by make. DO NOT EDIT.

// Invite to a meeting (邀请参会人).
//
// Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;
using FeishuVc.Models;

using var client = new FeishuVcClient();
try
{
    var result = await client.Meetings.InviteAsync("6911188411934433028", new()
    {
        Invitees =
        [
            new()
            {
                Id = "ou_84aad35d084aa403a838cf73ee184673",
                UserType = UserType.LarkUser,
            },
        ],
    });
    foreach (var item in result.InviteResults ?? [])
    {
        Console.WriteLine($"id: {item.Id}");
        Console.WriteLine($"user_type: {item.UserType}");
        Console.WriteLine($"status: {item.Status}");
    }

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
