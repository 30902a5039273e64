// Code generated from openapi.yaml by make. DO NOT EDIT.

// Delete a reservation (删除预约).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;

using var client = new FeishuVcClient();
try
{
    await client.Reserves.DeleteAsync("6911188411932033028");
    Console.WriteLine("done");

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
