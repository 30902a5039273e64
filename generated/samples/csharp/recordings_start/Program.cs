// Code generated from openapi.yaml by make. DO NOT EDIT.

// Start recording (开始录制).
//
// Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;

using var client = new FeishuVcClient();
try
{
    await client.Recordings.StartAsync("6911188411934433028", new()
    {
        Timezone = 8,
    });
    Console.WriteLine("done");

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
