// Code generated from openapi.yaml by make. DO NOT EDIT.

// Share a recording (授权录制文件).
//
// Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.

using System;
using FeishuVc;
using FeishuVc.Models;

using var client = new FeishuVcClient();
try
{
    await client.Recordings.SetPermissionAsync("6911188411934433028", new()
    {
        PermissionObjects =
        [
            new()
            {
                Id = "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                Type = RecordingPermissionType.User,
                Permission = RecordingPermission.View,
            },
        ],
        ActionType = RecordingPermissionAction.Grant,
    });
    Console.WriteLine("done");

    return 0;
}
catch (FeishuVcException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
