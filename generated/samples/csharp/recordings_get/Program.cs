// Code generated from openapi.yaml by make. DO NOT EDIT.

// Get a recording (获取录制文件).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;

using var client = new FeishuVcClient();
try
{
    var result = await client.Recordings.GetAsync("6911188411934433028");
    if (result.Recording is { } recording)
    {
        Console.WriteLine($"url: {recording.Url}");
        Console.WriteLine($"duration: {recording.Duration}");
    }

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
