<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

use FeishuVc\Resources\Reserves;
use FeishuVc\Resources\Meetings;
use FeishuVc\Resources\Recordings;

/**
 * The resources of `FeishuVcClient`.
 *
 * @internal
 */
trait Resources
{
    /** Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
     * joins. */
    public readonly Reserves $reserves;

    /** Meetings that are going on or have ended. */
    public readonly Meetings $meetings;

    /** Recordings of meetings. */
    public readonly Recordings $recordings;

    private function makeResources(Core $core): void
    {
        $this->reserves = new Reserves($core);
        $this->meetings = new Meetings($core);
        $this->recordings = new Recordings($core);
    }
}
