<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Model;

/**
 * What was used in a meeting.
 */
final readonly class MeetingAbility extends Model
{
    protected const FIELDS = [
        'use_video' => ['useVideo', 'bool'],
        'use_audio' => ['useAudio', 'bool'],
        'use_share_screen' => ['useShareScreen', 'bool'],
        'use_follow_screen' => ['useFollowScreen', 'bool'],
        'use_recording' => ['useRecording', 'bool'],
        'use_pstn' => ['usePstn', 'bool'],
    ];

    /**
     * @param bool|null $useVideo Video was used.
     * @param bool|null $useAudio Audio was used.
     * @param bool|null $useShareScreen The screen was shared.
     * @param bool|null $useFollowScreen Magic Share was used.
     * @param bool|null $useRecording The meeting was recorded.
     * @param bool|null $usePstn Somebody dialled in by telephone.
     */
    public function __construct(
        public ?bool $useVideo = null,
        public ?bool $useAudio = null,
        public ?bool $useShareScreen = null,
        public ?bool $useFollowScreen = null,
        public ?bool $useRecording = null,
        public ?bool $usePstn = null,
    ) {
    }
}
