using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using NUnit.Framework;

namespace FeishuVc.Tests;

/// <summary>What a user can name is decided here; models, resources and exceptions by code come from the spec.</summary>
internal sealed class PublicNamesTests
{
    private static readonly Type[] Exported = typeof(FeishuVcClient).Assembly.GetExportedTypes();

    [Test]
    public void HandwrittenNamesAreThese()
    {
        string[] expected =
        [
            "ApiConnectionException", "ApiException", "ApiTimeoutException", "AppType", "AuthException", "ConfigException",
            "DecodeException", "ErrorDetails", "ErrorKind", "FeishuVcClient", "FeishuVcException", "FeishuVcOptions",
            "FieldViolation", "FileTokenStore", "HttpStatusException", "ISleeper", "ITokenProvider", "ITokenStore", "LogEntry",
            "LogSeverity", "MemoryTokenStore", "Model", "PermissionViolation", "ProvidedToken", "RateLimitException",
            "RequestOptions", "StoredToken", "UserToken",
        ];
        var own = Exported.Where(type => type.Namespace == "FeishuVc" && !IsOfCode(type)).Select(type => type.Name);
        Assert.That(own, Is.EquivalentTo(expected));
    }

    [Test]
    public void OtherNamespacesHoldWhatIsGenerated()
    {
        var others = Exported.Where(type => type.Namespace != "FeishuVc").ToList();
        Assert.That(others.Select(type => type.Namespace).Distinct(), Is.EquivalentTo(new[] { "FeishuVc.Models", "FeishuVc.Resources" }));
        Assert.That(others.Where(type => type.Namespace == "FeishuVc.Models"), Has.All.Matches<Type>(type => type.IsValueType || type.IsAssignableTo(typeof(Model))));
    }

    [Test]
    public void NoNameIsOneThatProgramsHaveInSightAnyway()
    {
        string[] namespaces =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Text.Json", "System.Threading",
            "System.Threading.Tasks",
        ];
        Type[] known = [typeof(object), typeof(Console), typeof(HashSet<>), typeof(Enumerable), typeof(HttpClient), typeof(JsonDocument)];
        var theirs = known.SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => namespaces.Contains(type.Namespace)).Select(type => type.Name).ToHashSet();
        Assert.That(Exported.Select(type => type.Name).Where(theirs.Contains), Is.Empty);
    }

    [Test]
    public void EveryCodeOfTheCatalogueHasAnExceptionOfItsOwn()
    {
        var codes = Exported.Where(IsOfCode).ToList();
        Assert.That(codes, Has.Count.GreaterThan(90));
        foreach (var type in codes)
        {
            var error = (ApiException)Activator.CreateInstance(type, "no", new ErrorDetails { Code = 1 })!;
            Assert.That(error.Kind, Is.AnyOf(ErrorKind.Api, ErrorKind.Auth, ErrorKind.RateLimit));
        }
    }

    [Test]
    public void MethodsTakeACancellationTokenLast()
    {
        foreach (var type in Exported.Where(type => type.Namespace == "FeishuVc.Resources"))
        {
            foreach (var method in type.GetMethods().Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal)))
            {
                var last = method.GetParameters()[^1];
                Assert.That((last.ParameterType, last.IsOptional), Is.EqualTo((typeof(System.Threading.CancellationToken), true)), method.Name);
            }
        }
    }

    private static bool IsOfCode(Type type) =>
        type.IsSealed && type.IsAssignableTo(typeof(ApiException)) && type.Namespace == "FeishuVc";
}
