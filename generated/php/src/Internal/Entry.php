<?php
// Code copied from overrides/php/src/Internal/Entry.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use SensitiveParameter;

/**
 * A token in memory, with the moments at which its windows begin. Monotonic seconds.
 *
 * @internal
 */
final class Entry
{
    use Opaque;

    public float $advisoryAt;

    public float $mandatoryAt;

    public function __construct(#[SensitiveParameter] public readonly string $value, float $lifetime, float $endsAt)
    {
        $advisory = min(Policy::TOKENS_ADVISORY_SECONDS, $lifetime * Policy::TOKENS_ADVISORY_FRACTION);
        $jitter = min(Policy::TOKENS_ADVISORY_JITTER_SECONDS, $advisory) * Retry::random();
        $this->advisoryAt = $endsAt - $advisory + $jitter;
        $mandatory = min(Policy::TOKENS_MANDATORY_SECONDS, $lifetime * Policy::TOKENS_MANDATORY_FRACTION);
        $this->mandatoryAt = $endsAt - $mandatory;
    }
}
