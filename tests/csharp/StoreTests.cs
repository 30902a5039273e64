using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace FeishuVc.Tests;

internal sealed class StoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("feishu-vc-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase(true)]
    [TestCase(false)]
    public async Task ATokenIsKeptReplacedAndRemovedIfItIsStillTheSame(bool isFile)
    {
        ITokenStore store = isFile ? new FileTokenStore(Path.Join(_folder, "deep/inside")) : new MemoryTokenStore();
        Assert.That(await store.GetAsync("key", None), Is.Null);
        await store.SetAsync("key", new StoredToken("t-1", 1700000000.5, 7200), None);
        await store.SetAsync("key", new StoredToken("t-2", 1700000001.25, 7200), None);
        Assert.That(await store.GetAsync("key", None), Is.EqualTo(new StoredToken("t-2", 1700000001.25, 7200)));
        Assert.That(await store.GetAsync("other", None), Is.Null);
        await store.DeleteAsync("key", "t-1", None);
        Assert.That(await store.GetAsync("key", None), Is.Not.Null);
        await store.DeleteAsync("key", "t-2", None);
        await store.DeleteAsync("key", "t-2", None);
        Assert.That(await store.GetAsync("key", None), Is.Null);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task ALockLetsOneInAtATime(bool isFile)
    {
        ITokenStore store = isFile ? new FileTokenStore(_folder) : new MemoryTokenStore();
        var inside = 0;
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(async () =>
        {
            await using (await store.LockAsync("key", None))
            {
                Assert.That(Interlocked.Increment(ref inside), Is.EqualTo(1));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            }
        })));
        await using (await store.LockAsync("key", None))
        await using (await store.LockAsync("other", None))
        {
            using var cancellation = new CancellationTokenSource();
            var third = store.LockAsync("key", cancellation.Token).AsTask();
            cancellation.Cancel();
            Assert.CatchAsync<OperationCanceledException>(() => third);
        }
    }

    [Test]
    public async Task WhoeverHoldsALockTooLongIsNotWaitedFor()
    {
        var store = new FileTokenStore(_folder, lockTimeout: TimeSpan.Zero);
        await using (await store.LockAsync("key", None))
        {
            Assert.CatchAsync<IOException>(async () => await store.LockAsync("key", None));
        }
    }

    [Test]
    public async Task FilesAreForTheirOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows has no such modes; a user's folder is the user's own there");
        }

        var folder = Path.Join(_folder, "tokens");
        var store = new FileTokenStore(folder);
        await store.SetAsync("key", new StoredToken("t-1", 1, 2), None);
        await (await store.LockAsync("key", None)).DisposeAsync();
        Assert.That(Mode(folder), Is.EqualTo("UserExecute, UserWrite, UserRead"));
        Assert.That(Directory.GetFiles(folder).Select(Mode), Is.All.EqualTo("UserWrite, UserRead").And.Exactly(2).Items);
        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Has.None.Contains("key"));

        static string Mode(string path) => OperatingSystem.IsWindows() ? "" : File.GetUnixFileMode(path).ToString();
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[1]")]
    [TestCase("""{"value": 7, "lifetime": "x"}""")]
    public async Task AFileThatCannotBeUnderstoodCountsAsAbsent(string content)
    {
        var store = new FileTokenStore(_folder);
        await store.SetAsync("key", new StoredToken("t-1", 1, 2), None);
        File.WriteAllText(Directory.GetFiles(_folder).Single(), content);
        Assert.That(await store.GetAsync("key", None), Is.Null);
    }

    [Test]
    public void AWriteThatFailsLeavesNothingBehind()
    {
        var store = new FileTokenStore(_folder);
        Assert.CatchAsync<ArgumentException>(async () => await store.SetAsync("key", new StoredToken("t-1", double.NaN, 2), None));
        Assert.That(Directory.GetFiles(_folder), Is.Empty);
    }

    [Test]
    public void TheHomeDirectoryIsKnown() => Assert.DoesNotThrow(() => _ = new FileTokenStore("~"));

    [Test]
    public async Task TwoClientsWithOneStoreMakeOneTokenRequest()
    {
        using var server = Server.OfApp();
        using var first = Clients.OfApp(server, new FileTokenStore(_folder));
        using var second = Clients.OfApp(server, new FileTokenStore(_folder));
        await Task.WhenAll(first.Reserves.GetAsync(Clients.Id), second.Reserves.GetAsync(Clients.Id));
        Assert.That(server.Requests.Count(request => request.IsToken), Is.EqualTo(1));
    }

    [Test]
    public async Task AStoreThatFailsIsLoggedAndBypassed()
    {
        var log = new Entries();
        using var server = Server.OfApp();
        using var client = Clients.OfApp(server, new BrokenStore(), logger: log.Add);
        await client.Reserves.GetAsync(Clients.Id);
        foreach (var what in new[] { "locked", "read", "written" })
        {
            Assert.That(log.Text, Does.Contain($"Warning the token store could not be {what} and is bypassed: IOException"));
        }

        Assert.That(log.Text, Does.Not.Contain("t-first-token"));
    }

    [Test]
    public async Task AStoreWithRubbishInItAndALockThatCannotBeFreedIsBypassedToo()
    {
        var log = new Entries();
        using var server = Server.OfApp();
        using var client = Clients.OfApp(server, new RubbishStore(), logger: log.Add);
        await client.Reserves.GetAsync(Clients.Id);
        Assert.That(log.Text, Does.Contain("could not be read").And.Contain("could not be unlocked").And.Not.Contain("written"));
    }

    private class BrokenStore : ITokenStore
    {
        public virtual ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken) => throw new IOException("t-first-token");

        public virtual ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken) => throw new IOException(token.Value);

        public ValueTask DeleteAsync(string key, string value, CancellationToken cancellationToken) => throw new IOException(value);

        public virtual ValueTask<IAsyncDisposable> LockAsync(string key, CancellationToken cancellationToken) => throw new IOException("no");
    }

    private sealed class RubbishStore : BrokenStore, IAsyncDisposable
    {
        public override ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken) => new(new StoredToken("a\nb", 1, 1));

        public override ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken) => default;

        public override ValueTask<IAsyncDisposable> LockAsync(string key, CancellationToken cancellationToken) => new(this);

        public ValueTask DisposeAsync() => throw new IOException("no");
    }
}
