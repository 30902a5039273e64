<?php

declare(strict_types=1);

namespace FeishuVc\Internal;

use Closure;
use FeishuVc\Exception\ApiException;
use FeishuVc\Exception\AuthException;
use FeishuVc\Exception\FeishuVcException;
use SensitiveParameter;

/**
 * The app token of a store app. It needs the ticket that the platform pushes.
 *
 * @internal
 */
final class StoreAppToken implements TokenSource
{
    use Opaque;

    /**
     * @param string|Closure(): ?string|null $ticket the ticket, or what returns the latest one
     */
    public function __construct(
        private readonly Platform $platform,
        #[SensitiveParameter] private string|Closure|null $ticket,
    ) {
    }

    public function setTicket(#[SensitiveParameter] string $ticket): void
    {
        $this->ticket = $ticket;
    }

    public function key(): string
    {
        return $this->platform->key('app');
    }

    public function isShared(): bool
    {
        return true;
    }

    /**
     * Without a valid ticket the platform is asked to push one, and the error says so.
     */
    public function fetch(): Grant
    {
        $operation = TokenOperations::createAppAccessToken();
        $credentials = $this->platform->credentials();
        $ticket = $this->ticket instanceof Closure ? ($this->ticket)() : $this->ticket;
        if (!is_string($ticket) || $ticket === '') {
            $this->resend($credentials);
            throw new AuthException(
                'there is no app ticket yet',
                operation: $operation->name,
                method: $operation->method,
                path: $operation->path,
                advice: 'The platform was asked to push one; hand it to setAppTicket() when the event arrives.',
            );
        }
        try {
            return $this->platform->post(
                $operation,
                [...$credentials, 'app_ticket' => $ticket],
                fn(Answer $answer) => Platform::grant($answer, 'app_access_token'),
            );
        } catch (ApiException $error) {
            if (in_array($error->getCode(), Policy::TOKENS_TICKET_CODES, true)) {
                try {
                    $this->resend($credentials);
                } catch (FeishuVcException) {
                    // The caller is to learn about the ticket, whatever became of this.
                }
            }
            throw $error;
        }
    }

    /**
     * @param array<string, string> $credentials
     */
    private function resend(#[SensitiveParameter] array $credentials): void
    {
        $this->platform->post(TokenOperations::resendAppTicket(), $credentials, static fn() => null);
    }
}
