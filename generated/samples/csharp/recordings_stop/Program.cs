// Code generated from openapi.yaml by make. DO NOT EDIT.

// Stop recording (停止录制).
//
// Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;

using var client = new FeishuVcClient();
try
{
    await client.Recordings.StopAsync("6911188411934433028");
    Console.WriteLine("done");

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
