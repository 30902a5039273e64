// Code generated from openapi.yaml by make. DO NOT EDIT.

// Remove participants (移除参会人).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;
using FeishuVc.Models;

using var client = new FeishuVcClient();
try
{
    var result = await client.Meetings.KickoutAsync("6911188411934433028", new()
    {
        KickoutUsers =
        [
            new()
            {
                Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                UserType = UserType.LarkUser,
            },
        ],
    });
    foreach (var item in result.KickoutResults ?? [])
    {
        Console.WriteLine($"id: {item.Id}");
        Console.WriteLine($"user_type: {item.UserType}");
        Console.WriteLine($"result: {item.Result}");
    }

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
