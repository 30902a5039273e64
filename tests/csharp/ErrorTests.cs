using System;
using NUnit.Framework;

namespace FeishuVc.Tests;

internal sealed class ErrorTests
{
    [Test]
    public void TheMessageSaysWhatWasCalledWhatHappenedAndWhatToDo()
    {
        var error = new DataNotExistException("data not exist", new ErrorDetails
        {
            Operation = "reserves.get",
            Code = 121004,
            HttpStatus = 404,
            LogId = "log-1",
            Attempts = 2,
            RetryAfter = TimeSpan.FromSeconds(1.5),
            Advice = "Check the id.",
            PermissionViolations = [new(null, "vc:reserve", null), new("scope", null, null)],
            FieldViolations = [new("page_size", "0", "too small")],
        });
        Assert.That(error.Message, Is.EqualTo(
            "reserves.get: data not exist (code 121004, HTTP 404, log id log-1, attempts 2, retry after 1.5 s)"
            + " — missing permission: vc:reserve, scope — page_size: too small — Check the id."));
        Assert.That(error, Is.InstanceOf<ApiException>().And.InstanceOf<FeishuVcException>());
    }

    [Test]
    public void WhatIsNotKnownIsNotMentioned()
    {
        Assert.That(new ApiTimeoutException("no answer").Message, Is.EqualTo("no answer"));
        Assert.That(new ConfigException("wrong").Reason, Is.EqualTo("wrong"));
    }

    [Test]
    public void ACauseIsKept()
    {
        var cause = new InvalidOperationException("deep");
        Assert.That(new DecodeException("no", cause: cause).InnerException, Is.SameAs(cause));
    }
}
