using System;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using FeishuVc.Models;
using NUnit.Framework;

namespace FeishuVc.Tests;

internal sealed class ModelTests
{
    private const string Json = """{"id":"691","topic":"周会 \"x\"","password":"971024","start_time":"1608883322","status":2,"participant_count":"10","participants":[{"id":"ou_1","is_host":true}]}""";

    [Test]
    public void JsonIsReadAndWrittenAsThePlatformSpellsIt()
    {
        var meeting = Meeting.FromJson(Json);
        Assert.That(meeting.Topic, Is.EqualTo("周会 \"x\""));
        Assert.That(meeting.StartTime, Is.EqualTo(new DateTimeOffset(2020, 12, 25, 8, 2, 2, TimeSpan.Zero)));
        Assert.That(meeting.Status, Is.EqualTo(MeetingStatus.InProgress));
        Assert.That(meeting.ParticipantCount, Is.EqualTo(10));
        Assert.That(meeting.Participants![0].IsHost, Is.True);
        Assert.That(meeting.ToJson(), Is.EqualTo(Json));
    }

    [Test]
    public void JsonSerializerDoesTheSame()
    {
        var meeting = JsonSerializer.Deserialize<Meeting>(Json)!;
        Assert.That(meeting.Participants, Has.Count.EqualTo(1));
        Assert.That(JsonSerializer.Serialize(new { meeting = meeting with { Topic = "x", Participants = null } }), Does.Contain("\"start_time\":\"1608883322\""));
        Assert.That(JsonSerializer.Serialize(new MeetingUserInput { Id = "ou_1", UserType = UserType.Room }), Is.EqualTo("""{"id":"ou_1","user_type":2}"""));
        Assert.That(() => JsonSerializer.Deserialize<MeetingUserInput>("{}"), Throws.TypeOf<System.NotSupportedException>());
    }

    [Test]
    public void PrintingHidesPasswordsAndNothingElse()
    {
        var text = Meeting.FromJson(Json).ToString();
        Assert.That(text, Does.StartWith("Meeting {").And.Contain("\"password\":\"***\"").And.Contain("周会").And.Not.Contain("971024"));
        Assert.That($"{new MeetingSettingsInput { Password = "971024" }}", Is.EqualTo("""MeetingSettingsInput {"password":"***"}"""));
        Assert.That($"{new GetMeetingResult { Meeting = Meeting.FromJson(Json) }}", Does.Not.Contain("971024"));
    }

    [TestCase("""{"start_time": "soon"}""", "start_time")]
    [TestCase("""{"participants": [{}, {"first_join_time": true}]}""", "participants[1].first_join_time")]
    [TestCase("""{"participants": [null]}""", "participants[0]")]
    [TestCase("""{"host_user": 7}""", "host_user")]
    [TestCase("""{"host_user": {"user_type": "x"}}""", "host_user.user_type")]
    [TestCase("""{"topic": "\ud800"}""", "topic")]
    [TestCase("""{"password": {"secret": 1}}""", "password")]
    public void WrongContentNamesTheFieldFromTheOutsideInAndIsNotQuoted(string json, string field)
    {
        var error = Assert.Catch<JsonException>(() => Meeting.FromJson(json))!;
        Assert.That(error.Message, Does.StartWith($"{field}: ").And.Not.Contain("soon").And.Not.Contain("secret"));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{} {}")]
    [TestCase("{\"id\": ")]
    public void WhatIsNoObjectIsNoModel(string json) => Assert.Catch<JsonException>(() => Meeting.FromJson(json));

    [Test]
    public void ModelsWithTheSameContentAreEqual()
    {
        var user = new MeetingUser { Id = "ou_1", UserType = UserType.LarkUser };
        Assert.That(user, Is.EqualTo(MeetingUser.FromJson("""{"id": "ou_1", "user_type": "1"}""")));
        Assert.That(user with { Id = "ou_2" }, Is.Not.EqualTo(user));
    }

    [Test]
    public void NullIsNotTheSameAsLeavingOut()
    {
        Assert.That(new UpdateReserveRequest().ToJson(), Is.EqualTo("{}"));
        Assert.That(new UpdateReserveRequest { EndTime = null }.ToJson(), Is.EqualTo("""{"end_time":null}"""));
        var settings = new MeetingSettingsInput { Topic = null, AssignHostList = null, AutoRecord = false };
        Assert.That((settings with { AutoRecord = null }).ToJson(), Is.EqualTo("""{"topic":null,"auto_record":null,"assign_host_list":null}"""));
    }

    [Test]
    public void OpenEnumsKeepWhatTheyDoNotKnow()
    {
        Assert.That($"{MeetingStatus.InProgress} {new MeetingStatus(9)} {UserIdType.UnionId} {new UserIdType("x_id")}", Is.EqualTo("IN_PROGRESS UNKNOWN_9 UNION_ID UNKNOWN_x_id"));
        Assert.That(new MeetingStatus(2), Is.EqualTo(MeetingStatus.InProgress));
        Assert.That(Meeting.FromJson("""{"status": 97}""").ToJson(), Is.EqualTo("""{"status":97}"""));
    }

    [Test]
    public void EveryModelThatIsReadSurvivesBeingWritten()
    {
        var models = typeof(Meeting).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Model)) && !type.IsAbstract).ToList();
        foreach (var type in models)
        {
            var model = (Model)Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties().Where(property => Sample(property.PropertyType) is not null))
            {
                property.SetValue(model, Sample(property.PropertyType));
            }

            var json = model.ToJson();
            if (type.GetMethod("FromJson", BindingFlags.Public | BindingFlags.Static) is { } read)
            {
                Assert.That(((Model)read.Invoke(null, [json])!).ToJson(), Is.EqualTo(json), type.Name);
            }

            var wire = JsonDocument.Parse(json).RootElement.EnumerateObject().Select(each => each.Name.Replace("_", "", StringComparison.Ordinal));
            var given = type.GetProperties().Where(property => Sample(property.PropertyType) is not null).Select(property => property.Name.ToLowerInvariant());
            Assert.That(wire, Is.EquivalentTo(given), type.Name);
        }
    }

    private static object? Sample(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Sample(inner) : type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(bool) => true,
        _ when type == typeof(long) => 7L,
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.FromUnixTimeSeconds(1608883322),
        { IsValueType: true } when type.Namespace == "FeishuVc.Models" => Activator.CreateInstance(type, Sample(type.GetConstructors()[0].GetParameters()[0].ParameterType)),
        { IsGenericType: true } => Items(type.GetGenericArguments()[0]),
        _ => null,
    };

    private static Array? Items(Type item)
    {
        if (Sample(item) is not { } one)
        {
            return null;
        }

        var items = Array.CreateInstance(item, 1);
        items.SetValue(one, 0);
        return items;
    }
}
