<?php
// Code copied from overrides/php/src/Absent.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc;

/**
 * Stands for a field that is not sent, where null would be sent as null and clear it.
 */
enum Absent
{
    case Field;
}
