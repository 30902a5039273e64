using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>Keeps each token in a file of its own that only its owner can read, for processes of one user on one machine.</summary>
/// <remarks>
/// Files are replaced atomically, so a reader never sees half of one, and whoever fetches a token locks its key, so that
/// processes which start together make one token request.
/// </remarks>
/// <example>
/// <code>
/// using var client = new FeishuVcClient(new() { TokenStore = new FileTokenStore("~/.cache/feishu-vc") });
/// </code>
/// </example>
public sealed class FileTokenStore : ITokenStore
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    private readonly string _directory;
    private readonly TimeSpan _lockTimeout;

    /// <summary>Keeps tokens in a directory, which is made when it is needed, with access for its owner alone.</summary>
    /// <param name="directory">Where the files are; <c>~</c> is the home directory.</param>
    /// <param name="lockTimeout">How long to wait for another process that is fetching a token; 30 s by default.</param>
    public FileTokenStore(string directory, TimeSpan? lockTimeout = null)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var isHome = directory == "~" || directory.StartsWith("~/", StringComparison.Ordinal);
        _directory = Path.GetFullPath(isHome ? Path.Join(home, directory[1..]) : directory);
        _lockTimeout = lockTimeout ?? TimeSpan.FromSeconds(30);
    }

    /// <inheritdoc/>
    /// <remarks>A file that cannot be understood counts as absent.</remarks>
    public async ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            var json = await File.ReadAllBytesAsync(PathOf(key), cancellationToken).ConfigureAwait(false);
            var token = WireObject.Of(WireObject.Parse(json));
            var value = token["value"].Text();
            return value is null ? null : new StoredToken(value, token["expires_at"].Number() ?? 0, token["lifetime"].Number() ?? 0);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken)
    {
        EnsureDirectory();
        var temporary = Path.Join(_directory, $".new-{Path.GetRandomFileName()}");
        try
        {
            await using (var file = Open(temporary, FileMode.CreateNew))
            {
                using var json = new Utf8JsonWriter(file);
                json.WriteStartObject();
                json.WriteString("value", token.Value);
                json.WriteNumber("expires_at", token.ExpiresAt);
                json.WriteNumber("lifetime", token.Lifetime);
                json.WriteEndObject();
            }

            File.Move(temporary, PathOf(key), overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DeleteAsync(string key, string value, CancellationToken cancellationToken)
    {
        if (await GetAsync(key, cancellationToken).ConfigureAwait(false) is { } token && token.Value == value)
        {
            File.Delete(PathOf(key));
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IAsyncDisposable> LockAsync(string key, CancellationToken cancellationToken)
    {
        EnsureDirectory();
        var path = Path.ChangeExtension(PathOf(key), ".lock");
        for (var waited = TimeSpan.Zero; ; waited += Poll)
        {
            try
            {
                return Open(path, FileMode.OpenOrCreate); // shared with nobody: open is locked
            }
            catch (IOException) when (waited < _lockTimeout)
            {
                await Task.Delay(Poll, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static FileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private void EnsureDirectory()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(_directory);
        }
        else
        {
            Directory.CreateDirectory(_directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string PathOf(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return Path.Join(_directory, Convert.ToHexString(hash)[..32].ToLowerInvariant() + ".json");
    }
}
