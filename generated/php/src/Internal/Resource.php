<?php
// Code copied from overrides/php/src/Internal/Resource.php by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * Base of the generated resources: operations on one kind of thing, called through a client.
 *
 * @internal
 */
abstract class Resource
{
    use Opaque;

    final public function __construct(protected readonly Core $core)
    {
    }
}
