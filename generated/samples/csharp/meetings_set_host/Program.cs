// Code generated from openapi.yaml by make. DO NOT EDIT.

// Set the host (设置主持人).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;
using FeishuVc.Models;

using var client = new FeishuVcClient();
try
{
    var result = await client.Meetings.SetHostAsync("6911188411934433028", new()
    {
        HostUser = new()
        {
            Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
            UserType = UserType.LarkUser,
        },
        OldHostUser = new()
        {
            Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
            UserType = UserType.LarkUser,
        },
    });
    if (result.HostUser is { } hostUser)
    {
        Console.WriteLine($"id: {hostUser.Id}");
        Console.WriteLine($"user_type: {hostUser.UserType}");
    }

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
