// Code generated from openapi.yaml by make. DO NOT EDIT.

// Remove participants (移除参会人), with RestSharp 112 in place of the SDK.
//
// A program of its own: dotnet new console, dotnet add package RestSharp, and this file. It reads a token from
// FEISHU_ACCESS_TOKEN, which has to be got and renewed elsewhere; nothing is repeated, and the answer is text.

using System;
using System.Text.Json.Nodes;
using RestSharp;

using var client = new RestClient("https://open.feishu.cn");
var request = new RestRequest("/open-apis/vc/v1/meetings/{meeting_id}/kickout", Method.Post)
    .AddUrlSegment("meeting_id", "6911188411934433028")
    .AddStringBody(
        """
        {
          "kickout_users": [
            {
              "id": "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
              "user_type": 1
            }
          ]
        }
        """,
        DataFormat.Json)
    .AddHeader("Authorization", "Bearer " + Environment.GetEnvironmentVariable("FEISHU_ACCESS_TOKEN"));
var response = await client.ExecuteAsync(request);

Console.WriteLine(response.Content);

// HTTP 200 does not mean success; code 0 does.
return response.IsSuccessStatusCode && (int?)JsonNode.Parse(response.Content ?? "null")?["code"] == 0 ? 0 : 1;
