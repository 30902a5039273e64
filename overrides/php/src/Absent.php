<?php

declare(strict_types=1);

namespace FeishuVc;

/**
 * Stands for a field that is not sent, where null would be sent as null and clear it.
 */
enum Absent
{
    case Field;
}
