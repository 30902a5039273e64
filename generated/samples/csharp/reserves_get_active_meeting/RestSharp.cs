// Code generated from openapi.yaml by make. DO NOT EDIT.

// Get the active meeting of a reservation (获取活跃会议), with RestSharp 112 in place of the SDK.
//
// A program of its own: dotnet new console, dotnet add package RestSharp, and this file. It reads a token from
// FEISHU_ACCESS_TOKEN, which has to be got and renewed elsewhere; nothing is repeated, and the answer is text.

using System;
using System.Text.Json.Nodes;
using RestSharp;

using var client = new RestClient("https://open.feishu.cn");
var request = new RestRequest("/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting", Method.Get)
    .AddUrlSegment("reserve_id", "6911188411932033028")
    .AddQueryParameter("with_participants", "true")
    .AddHeader("Authorization", "Bearer " + Environment.GetEnvironmentVariable("FEISHU_ACCESS_TOKEN"));
var response = await client.ExecuteAsync(request);

Console.WriteLine(response.Content);

// HTTP 200 does not mean success; code 0 does.
return response.IsSuccessStatusCode && (int?)JsonNode.Parse(response.Content ?? "null")?["code"] == 0 ? 0 : 1;
