using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>
/// A connection that fails, instead of ending quietly, when the server closes it in place of an answer.
/// </summary>
/// <remarks>
/// <see cref="System.Net.Http.SocketsHttpHandler"/> takes such an end for an idle connection that was closed, and sends a request
/// without a body again, up to three times, whatever its method. Whether something is sent again is for <see cref="Caller"/> to
/// decide, which knows what is safe, counts the attempts and waits between them.
/// </remarks>
internal sealed class NoResendStream(Stream inner) : Stream
{
    private volatile bool _isAwaitingAnswer;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Checked(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Checked(inner.Read(buffer, offset, count), count);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _isAwaitingAnswer = true;
        return inner.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count)
    {
        _isAwaitingAnswer = true;
        inner.Write(buffer, offset, count);
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override ValueTask DisposeAsync() => inner.DisposeAsync();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Checked(int count, int wanted)
    {
        if (count == 0 && wanted > 0 && _isAwaitingAnswer) // nobody waits for anything in a read of no bytes
        {
            throw new IOException("the server closed the connection without an answer");
        }

        _isAwaitingAnswer &= count == 0;
        return count;
    }
}
